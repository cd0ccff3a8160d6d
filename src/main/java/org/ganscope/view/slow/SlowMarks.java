package org.ganscope.view.slow;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.FrozenPlayers;
import org.ganscope.gan.JudgedBatch;
import org.ganscope.gan.Player;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.math.FrozenBatch;
import org.ganscope.nn.Mlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The batch of a sub-step as it is drawn: as far as the step has come. A sample of a pack has the
 * score and the share of its pack. Immutable.
 *
 * @param step the sub-step
 * @param all the samples, the real ones first
 * @param bold some of them, by their numbers in {@code all}, which are drawn so that each can be
 *     seen: some real ones, then as many generated ones, each from left to right
 * @param examples a few of these, whose values are written
 */
public record SlowMarks(
        SlowStep step, List<SlowMark> all, List<Integer> bold, List<Integer> examples) {
    /** Of each kind. */
    private static final int BOLD = 15;

    private static final int EXAMPLES = 3;

    public SlowMarks {
        all = List.copyOf(all);
        bold = List.copyOf(bold);
        examples = List.copyOf(examples);
    }

    /** The batch of a sub-step; no samples when both players go back. */
    public static SlowMarks of(SlowStep step) {
        List<SlowMark> all =
                step.gradient().map(gradient -> marks(step, gradient)).orElse(List.of());
        return new SlowMarks(step, all, some(all, BOLD), some(all, EXAMPLES));
    }

    /** The examples whose values are written: once they are judged, and in G's half its own. */
    public List<SlowMark> written() {
        boolean isOfG = step.player().filter(Player.GENERATOR::equals).isPresent();
        return examples.stream()
                .map(all::get)
                .filter(mark -> mark.isJudged() && !(isOfG && mark.isReal()))
                .toList();
    }

    /** Whether these values are shares of the loss instead of scores. */
    public boolean hasSharesWritten() {
        return step.phase() == SubStep.Phase.LOSS;
    }

    private static List<SlowMark> marks(SlowStep step, TracePart.Gradient gradient) {
        JudgedBatch batch = gradient.batch();
        List<SlowMark> marks = new ArrayList<>();
        switch (step.phase()) {
            case REAL -> drawn(batch.real(), true, marks);
            case GENERATED, AHEAD -> {
                drawn(batch.real(), true, marks);
                drawn(batch.generated(), false, marks);
            }
            case SCORES, LOSS, MOVE -> judged(step, gradient, marks);
            case RETURN -> {}
        }
        return marks;
    }

    private static void drawn(FrozenBatch samples, boolean isReal, List<SlowMark> marks) {
        for (int i = 0; i < samples.count(); i++) {
            double y = samples.features() > 1 ? samples.get(1, i) : Double.NaN;
            marks.add(
                    new SlowMark(
                            samples.get(0, i),
                            y,
                            isReal,
                            false,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN));
        }
    }

    private static void judged(SlowStep step, TracePart.Gradient gradient, List<SlowMark> marks) {
        JudgedBatch batch = gradient.batch();
        Optional<FrozenBatch> arrows = arrows(step, gradient);
        FrozenBatch scores = scores(step, batch);
        boolean hasShares = step.phase() != SubStep.Phase.SCORES;
        int d = batch.generated().features();
        for (int k = 0; k < batch.columns(); k++) {
            boolean isReal = batch.isReal(k);
            for (int member = 0; member < batch.packing(); member++) {
                int sample = member * batch.generatedPacks() + k - batch.realPacks();
                boolean moves = !isReal && arrows.isPresent();
                marks.add(
                        new SlowMark(
                                batch.seen().get(member * d, k),
                                d > 1 ? batch.seen().get(member * d + 1, k) : Double.NaN,
                                isReal,
                                batch.isFlipped(k),
                                scores.get(k),
                                hasShares ? batch.shares().get(k) : Double.NaN,
                                hasShares ? -batch.ownSlope(k) : Double.NaN,
                                moves ? arrows.get().get(0, sample) : Double.NaN,
                                moves && d > 1 ? arrows.get().get(1, sample) : Double.NaN));
            }
        }
    }

    /** What D says: after its own move, the D that has moved. */
    private static FrozenBatch scores(SlowStep step, JudgedBatch batch) {
        boolean hasMoved =
                step.phase() == SubStep.Phase.MOVE
                        && step.player().orElseThrow() == Player.DISCRIMINATOR;
        if (!hasMoved) {
            return batch.scores();
        }
        FMatrixRMaj s =
                new Mlp(step.part().after().discriminator()).forward(batch.seen().toMatrix());
        FMatrixRMaj scores = s.createLike();
        step.config().game().scores(s.data, 0, scores.data, 0, s.numCols);
        return FrozenBatch.of(scores);
    }

    /** Of G: the push on each sample's own share, and after its move, by how much each moved. */
    private static Optional<FrozenBatch> arrows(SlowStep step, TracePart.Gradient gradient) {
        if (!(gradient instanceof TracePart.GeneratorGradient g)) {
            return Optional.empty();
        }
        return switch (step.phase()) {
            case LOSS -> Optional.of(times(g.push(), g.batch().generatedPacks()));
            case MOVE -> Optional.of(moved(step.part(), g.batch()));
            case REAL, GENERATED, AHEAD, SCORES, RETURN -> Optional.empty();
        };
    }

    private static FrozenBatch times(FrozenBatch pushes, int n) {
        FMatrixRMaj each = pushes.toMatrix();
        for (int i = 0; i < each.getNumElements(); i++) {
            each.data[i] *= n;
        }
        return FrozenBatch.of(each);
    }

    private static FrozenBatch moved(TracePart part, JudgedBatch batch) {
        FrozenPlayers after = part.after();
        FMatrixRMaj now = new Mlp(after.generator()).forward(batch.latent().toMatrix()).copy();
        FMatrixRMaj was = new Mlp(part.before().generator()).forward(batch.latent().toMatrix());
        for (int i = 0; i < now.getNumElements(); i++) {
            now.data[i] -= was.data[i];
        }
        return FrozenBatch.of(now);
    }

    /**
     * So many of each kind, equally far apart in the order from left to right; three are three of
     * fifteen.
     */
    private static List<Integer> some(List<SlowMark> all, int count) {
        List<Integer> some = new ArrayList<>();
        for (boolean isReal : new boolean[] {true, false}) {
            List<Integer> kind =
                    IntStream.range(0, all.size())
                            .filter(i -> all.get(i).isReal() == isReal)
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> all.get(i).x()))
                            .toList();
            for (int k = 0; k < Math.min(count, kind.size()); k++) {
                some.add(kind.get((2 * k + 1) * kind.size() / (2 * count)));
            }
        }
        return some;
    }

    /**
     * Whether the size of a share says anything: the shares of a critic, and those of G in the
     * hinge game, are scores of either sign, of which only differences count.
     */
    public boolean hasSizes() {
        return switch (step.config().objective()) {
            case WGAN, WGAN_GP -> false;
            case HINGE -> step.player().filter(Player.DISCRIMINATOR::equals).isPresent();
            case MINIMAX, NON_SATURATING, LEAST_SQUARES, RELATIVISTIC -> true;
        };
    }

    /** The largest |share|, by which the sizes of dots are measured; 0 if they have no sizes. */
    public double mostShare() {
        if (step.phase() != SubStep.Phase.LOSS || !hasSizes()) {
            return 0;
        }
        return all.stream()
                .filter(SlowMark::hasShare)
                .mapToDouble(mark -> Math.abs(mark.share()))
                .max()
                .orElse(0);
    }

    /** The largest |slope|, but at least 1, which is the most of a logarithmic loss. */
    public double mostSlope() {
        return all.stream()
                .filter(SlowMark::hasShare)
                .mapToDouble(mark -> Math.abs(mark.slope()))
                .reduce(1, Math::max);
    }

    /** The longest move of a sample in G's step; 0 in other sub-steps. */
    public double longestMove() {
        return step.phase() != SubStep.Phase.MOVE
                ? 0
                : all.stream()
                        .filter(SlowMark::hasArrow)
                        .mapToDouble(SlowMarks::length)
                        .max()
                        .orElse(0);
    }

    private static double length(SlowMark mark) {
        return Double.isNaN(mark.dy()) ? Math.abs(mark.dx()) : Math.hypot(mark.dx(), mark.dy());
    }
}
