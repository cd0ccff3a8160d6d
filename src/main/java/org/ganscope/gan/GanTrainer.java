package org.ganscope.gan;

import org.ganscope.gan.loss.Game;
import org.ganscope.math.RandomStream;
import org.ganscope.math.SavedState;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;

import java.util.Optional;

/**
 * Two networks and the game between them (Goodfellow et al. 2014, algorithm 1).
 *
 * <p>One iteration: {@code discriminator.steps} updates of D, each on fresh real samples x and
 * fresh generated samples G(z), with G fixed; then {@code generator.steps} updates of G through D
 * on fresh z, with D fixed. With simultaneous updates the last gradient of D and the first of G are
 * taken at the same point; {@link UpdateOrder#EXTRA_GRADIENT} takes one of each. The same
 * configuration and the same calls give the same bits on every machine. A step allocates nothing.
 * Owned by one thread.
 *
 * <p>As soon as a loss, a gradient or a parameter stops being finite, the whole step is undone and
 * no further step is made: the networks and the number of steps stay those of the last finite step.
 */
public final class GanTrainer {
    private final NetworkTrainer discriminator;
    private final NetworkTrainer generator;
    private final Optional<RandomBatches> randomBatches;
    private final DiscriminatorPass discriminatorPass;
    private final GeneratorPass generatorPass;
    private final SampleBatches batches;
    private final MovingAverage average;
    private final StepStatistics statistics = new StepStatistics();

    private GanConfig config;
    private Game game;
    private StepObserver observer = StepObserver.NONE;

    /** The size of the latest checkpoint in bytes; the next is probably as large. */
    private int stateSize;

    private long step;
    private Optional<Divergence> divergence = Optional.empty();

    /** A trainer at step 0, all random numbers from the configuration's seed. */
    public GanTrainer(GanConfig config) {
        this(
                config,
                Optional.of(new RandomBatches(new RandomStream(config.seed()), config)),
                Optional.empty());
    }

    /** A trainer at step 0 whose samples come from outside. */
    public GanTrainer(GanConfig config, BatchSource batches) {
        this(config, Optional.empty(), Optional.of(batches));
    }

    private GanTrainer(
            GanConfig config, Optional<RandomBatches> random, Optional<BatchSource> given) {
        this.config = config;
        game = config.game();
        randomBatches = random;
        RandomStream init = new RandomStream(config.seed()).split("init");
        generator =
                new NetworkTrainer(
                        config.generatorShape(), config.generator(), init.split("generator"));
        discriminator =
                new NetworkTrainer(
                        config.discriminatorShape(),
                        config.discriminator(),
                        init.split("discriminator"));
        BatchSource source = given.orElseGet(random::orElseThrow);
        batches = new SampleBatches(source, generator.network());
        discriminatorPass = new DiscriminatorPass(discriminator.network(), batches, source);
        generatorPass = new GeneratorPass(discriminator.network(), generator.network(), batches);
        average = new MovingAverage(generator.network());
        noteNorms();
    }

    /**
     * Changes settings from the next step on; moments and random streams continue.
     *
     * @throws IllegalArgumentException if the networks or the seed differ: that needs a new trainer
     */
    public void configure(GanConfig changed) {
        if (!changed.discriminatorShape().equals(config.discriminatorShape())
                || !changed.generatorShape().equals(config.generatorShape())
                || !changed.design().equals(config.design())
                || changed.seed() != config.seed()) {
            throw new IllegalArgumentException("another seed or architecture needs a new trainer");
        }
        randomBatches.ifPresent(batches -> batches.configure(changed));
        discriminator.configure(changed.discriminator());
        generator.configure(changed.generator());
        config = changed;
        game = changed.game();
    }

    /**
     * Everything that determines the bits from here on, between two steps.
     *
     * @throws IllegalStateException if the samples come from outside
     */
    public TrainerCheckpoint checkpoint() {
        StateWriter out = new StateWriter(stateSize);
        discriminator.save(out);
        generator.save(out);
        average.save(out);
        ownBatches().save(out);
        SavedState state = out.state();
        stateSize = state.size();
        return new TrainerCheckpoint(config, step, divergence, state);
    }

    /**
     * Continues from a checkpoint, which does not contain the last step's statistics.
     *
     * @throws IllegalArgumentException if the networks or the seed differ
     * @throws IllegalStateException if the samples come from outside
     */
    public void restore(TrainerCheckpoint checkpoint) {
        configure(checkpoint.config());
        StateReader in = checkpoint.state().reader();
        discriminator.restore(in);
        generator.restore(in);
        average.restore(in);
        ownBatches().restore(in);
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("a checkpoint of other networks");
        }
        step = checkpoint.step();
        divergence = checkpoint.divergence();
        statistics.clear();
        noteNorms();
    }

    private RandomBatches ownBatches() {
        return randomBatches.orElseThrow(
                () -> new IllegalStateException("the samples come from outside"));
    }

    /** Makes one step, unless the run has diverged. */
    public void step(StepKind move) {
        if (divergence.isPresent()) {
            return;
        }
        step++;
        statistics.clear();
        discriminator.begin();
        generator.begin();
        switch (move) {
            case DISCRIMINATOR -> discriminatorSteps(1);
            case GENERATOR -> generatorSteps(1);
            case BOTH -> iterate();
        }
        if (divergence.isPresent()) {
            discriminator.undoStep();
            generator.undoStep();
            step--;
        } else {
            average.update(generator.network(), config.updates().averaging());
        }
        noteNorms();
    }

    /** Makes one step and writes down what it does; the same bits as without. */
    public StepTrace trace(StepKind move) {
        long before = step;
        StepRecorder recorder =
                new StepRecorder(game, discriminator.network(), generator.network());
        watch(recorder);
        step(move);
        watch(StepObserver.NONE);
        return new StepTrace(before, move, config, recorder.parts(), players(), divergence);
    }

    private void watch(StepObserver watching) {
        observer = watching;
        batches.watch(watching);
        discriminatorPass.watch(watching);
        generatorPass.watch(watching);
    }

    private FrozenPlayers players() {
        return new FrozenPlayers(discriminator.network().freeze(), generator.network().freeze());
    }

    private void noteNorms() {
        statistics.discriminatorNorm = discriminator.network().norm();
        statistics.generatorNorm = generator.network().norm();
    }

    private void iterate() {
        int discriminatorSteps = config.discriminator().steps();
        int generatorSteps = config.generator().steps();
        switch (config.updates().order()) {
            case ALTERNATING -> {
                discriminatorSteps(discriminatorSteps);
                generatorSteps(generatorSteps);
            }
            case SIMULTANEOUS -> {
                discriminatorSteps(discriminatorSteps - 1);
                bothGradients();
                update(Player.DISCRIMINATOR);
                update(Player.GENERATOR);
                generatorSteps(generatorSteps - 1);
            }
            case EXTRA_GRADIENT -> {
                discriminator.remember();
                generator.remember();
                bothGradients();
                update(Player.DISCRIMINATOR);
                update(Player.GENERATOR);
                if (divergence.isEmpty()) {
                    bothGradients();
                }
                discriminator.goBack();
                generator.goBack();
                observer.wentBack();
                update(Player.DISCRIMINATOR);
                update(Player.GENERATOR);
            }
        }
    }

    private void discriminatorSteps(int count) {
        for (int i = 0; i < count && divergence.isEmpty(); i++) {
            discriminatorGradient();
            update(Player.DISCRIMINATOR);
        }
    }

    private void generatorSteps(int count) {
        for (int i = 0; i < count && divergence.isEmpty(); i++) {
            generatorGradient();
            update(Player.GENERATOR);
        }
    }

    private void bothGradients() {
        if (divergence.isEmpty()) {
            discriminatorGradient();
        }
        if (divergence.isEmpty()) {
            generatorGradient();
        }
    }

    private void discriminatorGradient() {
        discriminatorPass.run(config, game, step - 1, statistics);
        check(
                Player.DISCRIMINATOR,
                statistics.discriminatorLoss + statistics.discriminatorPenalty,
                statistics.discriminatorGradient);
        discriminator.decay();
    }

    private void generatorGradient() {
        generatorPass.run(config, game, step - 1, statistics);
        check(Player.GENERATOR, statistics.generatorLoss, statistics.generatorGradient);
        generator.decay();
    }

    private void check(Player player, double loss, double gradient) {
        if (!Double.isFinite(loss)) {
            diverged(player, Divergence.Quantity.LOSS);
        } else if (!Double.isFinite(gradient)) {
            diverged(player, Divergence.Quantity.GRADIENT);
        }
    }

    /** Moves a player along its gradient, unless the run has diverged. */
    private void update(Player player) {
        if (divergence.isPresent()) {
            return;
        }
        boolean isDiscriminator = player == Player.DISCRIMINATOR;
        NetworkTrainer trainer = isDiscriminator ? discriminator : generator;
        if (!trainer.update(step - 1)) {
            diverged(player, Divergence.Quantity.PARAMETERS);
        } else if (isDiscriminator && !trainer.isFrozen()) {
            game.afterUpdate(trainer.network());
        }
        if (divergence.isEmpty()) {
            observer.moved(player);
        }
    }

    private void diverged(Player player, Divergence.Quantity quantity) {
        divergence = Optional.of(new Divergence(step, player, quantity));
    }

    public GanConfig config() {
        return config;
    }

    /** Number of steps made; one that diverged was not. */
    public long step() {
        return step;
    }

    /** The measurements of the last step; overwritten by the next. */
    public StepStatistics statistics() {
        return statistics;
    }

    /** Why training stopped, once it has. */
    public Optional<Divergence> divergence() {
        return divergence;
    }

    /** D, for reading between steps. */
    public Mlp discriminator() {
        return discriminator.network();
    }

    /** G, for reading between steps. */
    public Mlp generator() {
        return generator.network();
    }

    /** The moving average of G; G itself if none is kept. */
    public NetworkWeights averagedGenerator() {
        return average.freeze(generator.network());
    }
}
