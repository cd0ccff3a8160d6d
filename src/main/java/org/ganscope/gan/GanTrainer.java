package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

import java.util.Optional;

/**
 * Two networks and the game between them (Goodfellow et al. 2014, algorithm 1).
 *
 * <p>One iteration: {@code discriminator.steps} updates of D, each on fresh real samples x and
 * fresh generated samples G(z), with G fixed; then {@code generator.steps} updates of G through D
 * on fresh z, with D fixed. The same configuration and the same calls give the same bits on every
 * machine. A step allocates nothing. Owned by one thread.
 *
 * <p>Once a loss, a gradient or a parameter stops being finite, the update is not made and no
 * further step is: the networks stay the last finite ones.
 */
public final class GanTrainer {
    private final NetworkTrainer discriminator;
    private final NetworkTrainer generator;
    private final Optional<RandomBatches> randomBatches;
    private final BatchSource batches;
    private final StepStatistics statistics = new StepStatistics();

    /** Real samples in the first half of the columns, generated ones in the second: (1×2·batch). */
    private final FMatrixRMaj both = new FMatrixRMaj(0, 0);

    private final FMatrixRMaj x = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj z = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj ds = new FMatrixRMaj(0, 0);
    private float[] scores = new float[0];

    private GanConfig config;
    private long step;
    private Optional<Divergence> divergence = Optional.empty();

    /** A trainer at step 0, all random numbers from the configuration's seed. */
    public GanTrainer(GanConfig config) {
        this(
                config,
                Optional.of(new RandomBatches(new RandomStream(config.seed()), config)),
                Optional.empty());
    }

    /** A trainer at step 0 whose samples are given from outside. */
    public GanTrainer(GanConfig config, BatchSource batches) {
        this(config, Optional.empty(), Optional.of(batches));
    }

    private GanTrainer(
            GanConfig config, Optional<RandomBatches> random, Optional<BatchSource> given) {
        this.config = config;
        randomBatches = random;
        batches = given.orElseGet(random::orElseThrow);
        RandomStream init = new RandomStream(config.seed()).split("init");
        generator =
                new NetworkTrainer(
                        config.generatorShape(), config.generator(), init.split("generator"));
        discriminator =
                new NetworkTrainer(
                        config.discriminatorShape(),
                        config.discriminator(),
                        init.split("discriminator"));
    }

    /**
     * Changes settings from the next step on; moments and random streams go on.
     *
     * @throws IllegalArgumentException if the networks or the seed differ: that needs a new trainer
     */
    public void configure(GanConfig changed) {
        if (!changed.discriminatorShape().equals(config.discriminatorShape())
                || !changed.generatorShape().equals(config.generatorShape())
                || changed.seed() != config.seed()) {
            throw new IllegalArgumentException("another seed or architecture needs a new trainer");
        }
        randomBatches.ifPresent(batches -> batches.configure(changed));
        discriminator.configure(changed.discriminator());
        generator.configure(changed.generator());
        config = changed;
    }

    /** Makes one step, unless the run has diverged. */
    public void step(Move move) {
        if (divergence.isPresent()) {
            return;
        }
        step++;
        statistics.clear();
        int discriminatorSteps = move == Move.BOTH ? config.discriminator().steps() : 1;
        int generatorSteps = move == Move.BOTH ? config.generator().steps() : 1;
        if (move != Move.GENERATOR) {
            for (int i = 0; i < discriminatorSteps && divergence.isEmpty(); i++) {
                discriminatorStep();
            }
        }
        if (move != Move.DISCRIMINATOR) {
            for (int i = 0; i < generatorSteps && divergence.isEmpty(); i++) {
                generatorStep();
            }
        }
    }

    private void discriminatorStep() {
        int n = config.batchSize();
        both.reshape(1, 2 * n);
        x.reshape(1, n);
        batches.real(x);
        System.arraycopy(x.data, 0, both.data, 0, n);
        System.arraycopy(generate(n).data, 0, both.data, n, n);

        FMatrixRMaj s = discriminator.network().forward(both);
        ds.reshape(1, 2 * n);
        statistics.discriminatorLoss = config.objective().game().discriminatorLoss(s, n, ds);
        statistics.realScore = meanScore(s, 0, n);
        statistics.generatedScore = meanScore(s, n, n);
        if (!Double.isFinite(statistics.discriminatorLoss)) {
            diverged(Player.DISCRIMINATOR, Divergence.Quantity.LOSS);
            return;
        }
        discriminator.network().backward(ds);
        statistics.discriminatorGradient = discriminator.network().gradientNorm();
        update(Player.DISCRIMINATOR, discriminator, statistics.discriminatorGradient);
    }

    private void generatorStep() {
        int n = config.batchSize();
        FMatrixRMaj generated = generate(n);
        FMatrixRMaj s = discriminator.network().forward(generated);
        ds.reshape(1, n);
        statistics.generatorLoss = config.objective().game().generatorLoss(s, ds);
        if (Double.isNaN(statistics.generatedScore)) {
            statistics.generatedScore = meanScore(s, 0, n);
        }
        if (!Double.isFinite(statistics.generatorLoss)) {
            diverged(Player.GENERATOR, Divergence.Quantity.LOSS);
            return;
        }
        generator.network().backward(discriminator.network().inputGradient(ds));
        statistics.generatorGradient = generator.network().gradientNorm();
        update(Player.GENERATOR, generator, statistics.generatorGradient);
    }

    private void update(Player player, NetworkTrainer trainer, double gradientNorm) {
        if (!Double.isFinite(gradientNorm)) {
            diverged(player, Divergence.Quantity.GRADIENT);
        } else if (!trainer.update(step - 1)) {
            diverged(player, Divergence.Quantity.PARAMETERS);
        }
    }

    private void diverged(Player player, Divergence.Quantity quantity) {
        divergence = Optional.of(new Divergence(step, player, quantity));
    }

    /** G(z) for n fresh z: (1×n), the generator's own buffer. */
    private FMatrixRMaj generate(int n) {
        z.reshape(config.latent().dimension(), n);
        batches.latent(z);
        return generator.network().forward(z);
    }

    private double meanScore(FMatrixRMaj s, int at, int n) {
        if (scores.length < n) {
            scores = new float[n];
        }
        return config.objective().game().meanScore(s.data, at, scores, n);
    }

    public GanConfig config() {
        return config;
    }

    /** Number of steps made. */
    public long step() {
        return step;
    }

    /** What the last step saw; overwritten by the next. */
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
}
