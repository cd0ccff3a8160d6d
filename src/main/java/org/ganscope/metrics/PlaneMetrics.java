package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

import java.util.Optional;

/**
 * The distance of the generator's distribution from a target over the plane: for one or two latent
 * dimensions computed from G itself, for more from fixed samples ({@link GeneratedPlane}), so that
 * changes from step to step are those of G and not of a new draw. Always estimates, since the
 * target's masses are those of a fixed sample of {@value #TARGET}.
 *
 * <p>The remaining errors, for Gaussians of σ = 4 cells at most 3σ apart (a cell is a 32nd of the
 * range):
 *
 * <ul>
 *   <li>JSD: computed, within 0.002 nats, and 0.001 for a perfect generator; from samples, 0.001 to
 *       0.005 too large on average, for a perfect generator too, with random variations of 0.005.
 *       Modes of σ below half a cell look more alike than they are ({@link CellDivergences}).
 *   <li>The KLs are lower bounds over cells joined two by two; a perfect generator's are below
 *       0.002 if computed and below 0.05 from samples.
 *   <li>Sliced W1: computed, within 0.3 % and 0.005·σ, since the number of lines is finite and the
 *       target is a sample; from samples a perfect generator's is 0.02·σ on average.
 *   <li>MMD²: within 1.5 %, because the target is a random sample; the cells contribute less than
 *       0.1 %. Mass beyond the range counts at its border, which adds 5 % for data one σ within the
 *       border.
 *   <li>D*: computed, a best D is 0.01 away, 0.03 for σ = 0.6 cells. From samples the masses of
 *       both sides are blurred over three cells each way, and a best D is 0.02 away, 0.05 for σ =
 *       1.2 cells and 0.14 for σ = 0.6. Less with instance noise.
 * </ul>
 */
final class PlaneMetrics implements GanMetrics {
    private static final int TARGET = 1 << 18;
    private static final double SCALES = 8;

    private final GeneratedPlane generated;
    private final CellGrid cells;
    private final CellGrid fine;
    private final double[] fineMasses = new double[CellGrid.FINE * CellGrid.FINE];
    private final CellDivergences divergences;
    private final double[] target;
    private final double[] masses;
    private final double[] seenTarget;
    private final double[] seenGenerated;
    private final CellSmoothing smoothing = new CellSmoothing();
    private final GridDiscrepancy kernel;
    private final double scale;
    private final SlicedWasserstein sliced;
    private final DiscriminatorDistance optimum;
    private final GameValue value;
    private final Concentration concentration;
    private Optional<NoisyPlane> noisy = Optional.empty();
    private final DensestCells densest;
    private final Optional<ModeCoverage> coverage;
    private boolean finite;
    private double jsd = Double.NaN;
    private double klForward = Double.NaN;
    private double klReverse = Double.NaN;
    private double wasserstein = Double.NaN;
    private double squaredDiscrepancy = Double.NaN;

    PlaneMetrics(TargetConfig config, LatentConfig latent, long seed) {
        this(config.create2D(), latent, seed);
    }

    PlaneMetrics(Distribution2D distribution, LatentConfig latent, long seed) {
        generated = new GeneratedPlane(latent, seed);
        FMatrixRMaj sample = new FMatrixRMaj(2, TARGET);
        distribution.sample(new RandomStream(0).split("target"), sample);
        Region region = distribution.range();
        cells = new CellGrid(region);
        fine = CellGrid.fine(region);
        divergences = new CellDivergences(shares(fine, sample), TARGET, fineMasses);
        target = divergences.target();
        masses = divergences.masses();
        seenTarget = target.clone();
        seenGenerated = target.clone();
        if (generated.samples() > 0) {
            smoothing.smooth(seenTarget);
        }
        scale = Math.max(region.x().length(), region.y().length()) / SCALES;
        kernel =
                new GridDiscrepancy(
                        CellGrid.SIDE,
                        cells.height(),
                        CellGrid.SIDE,
                        cells.width(),
                        scale,
                        1 / 12.0,
                        target);
        sliced = new SlicedWasserstein(region, sample);
        FMatrixRMaj middles = cells.middles();
        optimum = new DiscriminatorDistance(middles);
        value = new GameValue(middles);
        densest = new DensestCells(target);
        concentration = new Concentration(generated.weights(), 2);
        coverage =
                distribution.modes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ModeCoverage(distribution.modes()));
    }

    private static double[] shares(CellGrid cells, FMatrixRMaj sample) {
        double[] shares = new double[CellGrid.FINE * CellGrid.FINE];
        cells.count(sample, shares);
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sample.numCols;
        }
        return shares;
    }

    @Override
    public void evaluate(Mlp generator) {
        generated.update(generator);
        compare();
    }

    /** Measures the generator that maps the latent nodes to these images, (2×COUNT). */
    void evaluate(FMatrixRMaj images) {
        generated.update(images);
        compare();
    }

    /** The latent nodes, (dimension×COUNT). Not to be modified. */
    FMatrixRMaj nodes() {
        return generated.nodes();
    }

    private void compare() {
        finite = generated.isFinite();
        jsd = Double.NaN;
        klForward = Double.NaN;
        klReverse = Double.NaN;
        wasserstein = Double.NaN;
        squaredDiscrepancy = Double.NaN;
        if (!finite) {
            return;
        }
        concentration.measure(generated.images());
        int samples = generated.samples();
        generated.spread(fine, fineMasses);
        divergences.compare(samples);
        jsd = divergences.jsd();
        klForward = divergences.klForward();
        klReverse = divergences.klReverse();
        wasserstein = sliced.to(generated.images(), generated.weights());
        if (coverage.isPresent()) {
            coverage.get().count(generated.images(), generated.weights());
        }
        squaredDiscrepancy = samples == 0 ? kernel.to(masses) : kernel.to(masses, samples);
        System.arraycopy(masses, 0, seenGenerated, 0, masses.length);
        if (samples > 0) {
            smoothing.smooth(seenGenerated);
        }
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double jsd() {
        return jsd;
    }

    @Override
    public double klForward() {
        return klForward;
    }

    @Override
    public double klReverse() {
        return klReverse;
    }

    @Override
    public double wasserstein() {
        return wasserstein;
    }

    @Override
    public double squaredDiscrepancy() {
        return squaredDiscrepancy;
    }

    @Override
    public double kernelScale() {
        return scale;
    }

    @Override
    public int modeCount() {
        return coverage.map(ModeCoverage::modes).orElse(0);
    }

    @Override
    public double modeWeight(int i) {
        return coverage.orElseThrow().weight(i);
    }

    @Override
    public double modeShare(int i) {
        return finite ? coverage.orElseThrow().share(i) : Double.NaN;
    }

    @Override
    public double betweenShare() {
        return Double.NaN;
    }

    @Override
    public double spread() {
        return finite ? concentration.spread() : Double.NaN;
    }

    @Override
    public double centre(int coordinate) {
        return concentration.centre(coordinate);
    }

    @Override
    public double highQualityShare() {
        if (!finite) {
            return Double.NaN;
        }
        return coverage.isPresent() ? coverage.get().highQualityShare() : densest.share(masses);
    }

    @Override
    public double discriminatorDistance(Mlp discriminator, GanConfig config, long step) {
        if (!finite) {
            return Double.NaN;
        }
        double noise = config.regularisers().noiseAt(step);
        if (noise > 0) {
            if (noisy.isEmpty()) {
                noisy = Optional.of(new NoisyPlane(cells));
            }
            return noisy.get().of(discriminator, config, noise, target, masses);
        }
        return optimum.of(discriminator, config, seenTarget, seenGenerated);
    }

    @Override
    public double value(Mlp discriminator, GanConfig config) {
        return finite ? value.of(discriminator, config, target, masses) : Double.NaN;
    }
}
