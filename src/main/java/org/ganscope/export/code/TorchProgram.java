package org.ganscope.export.code;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.Prior;
import org.ganscope.gan.UpdateOrder;
import org.ganscope.gan.loss.Objective;
import org.ganscope.session.LogEntry;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The program in Python that trains a configuration with PyTorch, from the same starting weights,
 * as cells: the lines of {@link Template} that the configuration needs, with its constants.
 */
final class TorchProgram {
    /** Iterations of a program whose run has made none. */
    private static final long USUAL_STEPS = 5000;

    private final GanConfig config;
    private final TargetCode target;
    private final PlayerCode discriminator;
    private final PlayerCode generator;
    private final List<String> notes = new ArrayList<>();

    /** @param log the changes in the course of the run, which are not in the program */
    TorchProgram(GanConfig config, List<LogEntry> log) {
        this.config = config;
        target = new TargetCode(config.target());
        discriminator = new PlayerCode("D", config.discriminator(), config.discriminatorShape());
        generator = new PlayerCode("G", config.generator(), config.generatorShape());
        notes.add(Text.of("export.code.random"));
        notes.addAll(target.notes());
        if (!log.isEmpty()) {
            notes.add(Text.of("export.code.changes", log.size(), log.getFirst().step()));
        }
    }

    /**
     * The cells.
     *
     * @param form {@code script} or {@code notebook}
     * @param steps iterations of the run, 0 if it has made none
     */
    List<Cell> cells(String form, long steps) {
        Set<String> words = words();
        words.add(form);
        Map<String, List<String>> fillings =
                Map.of(
                        "title", List.of("# # " + title()),
                        "version", List.of("# " + made()),
                        "notes", notes.stream().map(note -> Python.text(note) + ",").toList(),
                        "settings", settings(steps > 0 ? steps : USUAL_STEPS),
                        "networks", networks(),
                        "optimisers", optimisers(),
                        "schedules", schedules(),
                        "weights", weights());
        return Template.cells(words, fillings);
    }

    private String title() {
        return Text.of("export.code.title", config.target().kind().key(), config.objective().key());
    }

    private static String made() {
        return Text.of("export.code.made", Text.of("app.version"));
    }

    /** The words that choose the lines of this configuration. */
    Set<String> words() {
        Set<String> words = new TreeSet<>(target.words());
        words.addAll(discriminator.words());
        words.addAll(generator.words());
        words.add(config.latent().prior() == Prior.NORMAL ? "normal-prior" : "uniform-prior");
        words.add(config.updates().order().key());
        words.addAll(lossWords());
        words.addAll(regulariserWords());
        boolean decays = words.contains("d-decay") || words.contains("g-decay");
        choose(words, "decay-by-hand", decays && decaysByHand());
        choose(words, "averaging", config.updates().averaging() > 0);
        choose(words, "unrolled", config.updates().unrolledSteps() > 0);
        boolean pairs = config.game().isRelativistic();
        choose(words, "real-for-g", pairs || words.contains("unrolled"));
        return words;
    }

    private Set<String> lossWords() {
        Set<String> words = new TreeSet<>();
        Objective objective = config.objective();
        switch (objective) {
            case MINIMAX, NON_SATURATING, RELATIVISTIC -> {
                words.add(objective.key());
                words.add("softplus");
            }
            case LEAST_SQUARES, HINGE -> words.add(objective.key());
            case WGAN, WGAN_GP -> words.add("wasserstein");
        }
        choose(words, "smooth", objective.hasLabels() && config.loss().realLabel() < 1);
        choose(words, "flips", config.loss().flips() > 0);
        choose(words, "clip", isClipped());
        return words;
    }

    private Set<String> regulariserWords() {
        Set<String> words = new TreeSet<>();
        choose(words, "r1", config.regularisers().r1() > 0);
        choose(words, "r2", config.regularisers().r2() > 0);
        choose(words, "between", config.gradientPenalty() > 0);
        choose(words, "penalty", config.punishesSlope());
        choose(words, "noise", config.regularisers().noise() > 0);
        choose(words, "fading", config.regularisers().noiseSteps() > 0);
        choose(words, "packing", config.design().packing() > 1);
        choose(words, "spectral", config.design().spectralNorm());
        choose(words, "minibatch", config.design().minibatchKernels() > 0);
        return words;
    }

    private static void choose(Set<String> words, String word, boolean isChosen) {
        if (isChosen) {
            words.add(word);
        }
    }

    /** A frozen D is not clipped. */
    private boolean isClipped() {
        boolean isFrozen = config.discriminator().optimiser().isFrozen();
        return Double.isFinite(config.game().clip()) && !isFrozen;
    }

    /** PyTorch's optimisers add weight decay where they go on from, not one step ahead. */
    private boolean decaysByHand() {
        return config.updates().order() == UpdateOrder.EXTRA_GRADIENT;
    }

    private List<String> settings(long steps) {
        List<String> lines = new ArrayList<>();
        int samples = config.packs() * config.design().packing();
        lines.add("SEED = " + config.seed());
        lines.add("STEPS = " + steps + "  # iterations");
        lines.add("BATCH = " + samples + batchComment(samples));
        lines.addAll(target.lines());
        lines.add("LATENT = " + config.latent().dimension() + "  # dimension of z");
        lines.addAll(lossSettings());
        lines.addAll(regulariserSettings());
        lines.addAll(discriminator.constants());
        lines.addAll(generator.constants());
        return lines;
    }

    private String batchComment(int samples) {
        return samples == config.batchSize()
                ? ""
                : "  # of %d, the most that fill packs".formatted(config.batchSize());
    }

    private List<String> lossSettings() {
        List<String> lines = new ArrayList<>();
        add(lines, "REAL_LABEL", config.loss().realLabel(), lossWords().contains("smooth"));
        add(lines, "FLIPS", config.loss().flips(), config.loss().flips() > 0);
        add(lines, "CLIP", config.loss().clip(), isClipped());
        return lines;
    }

    private List<String> regulariserSettings() {
        List<String> lines = new ArrayList<>();
        Set<String> words = regulariserWords();
        add(lines, "R1", config.regularisers().r1(), words.contains("r1"));
        add(lines, "R2", config.regularisers().r2(), words.contains("r2"));
        add(lines, "PENALTY", config.gradientPenalty(), words.contains("between"));
        add(lines, "NOISE_AT_0", config.regularisers().noise(), words.contains("noise"));
        if (words.contains("noise") && words.contains("fading")) {
            lines.add("NOISE_STEPS = " + config.regularisers().noiseSteps());
        }
        if (words.contains("packing")) {
            lines.add("PACKING = " + config.design().packing());
        }
        if (config.updates().unrolledSteps() > 0) {
            lines.add("UNROLLED_STEPS = " + config.updates().unrolledSteps());
            add(lines, "UNROLLED_RATE", config.updates().unrolledRate(), true);
        }
        double averaging = config.updates().averaging();
        add(lines, "AVERAGING", averaging, averaging > 0);
        return lines;
    }

    private static void add(List<String> lines, String name, double value, boolean isUsed) {
        if (isUsed) {
            lines.add(name + " = " + Python.number(value));
        }
    }

    private List<String> networks() {
        List<String> lines = new ArrayList<>(generator.network());
        lines.addAll(discriminator.network());
        return lines;
    }

    private List<String> optimisers() {
        boolean decay = !decaysByHand();
        return List.of(discriminator.optimiser(decay), generator.optimiser(decay));
    }

    private List<String> schedules() {
        List<String> lines = new ArrayList<>(discriminator.schedule());
        lines.addAll(generator.schedule());
        return lines;
    }

    private List<String> weights() {
        GanTrainer start = new GanTrainer(config);
        List<String> lines = new ArrayList<>(generator.weights(NamedWeights.of(start.generator())));
        lines.addAll(discriminator.weights(NamedWeights.of(start.discriminator())));
        return lines;
    }
}
