package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.math.Columns;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

import java.util.Optional;

/**
 * How far the generator's distribution is from a target over the plane, from {@value
 * LatentSample#COUNT} samples G(z) of fixed z: estimates, whose changes from step to step are those
 * of G and not of the draw.
 *
 * <p>The target's masses are those of a fixed sample of {@value #TARGET}. Divergences are taken
 * over the {@link CellGrid} of the target's range (the KLs over its cells joined two by two) and
 * freed of the bias of counting ({@link SampleDivergences}). Samples of the target itself score a
 * JSD below 0.01 nats (typically 0.003) and KLs below 0.05. What is finer than a cell, a 32nd of
 * the range, is not seen by the divergences; the share of high quality sees it. Sliced W1 has a
 * floor of about σ/100 per line of spread σ. MMD² is unbiased.
 *
 * <p>D* is estimated from both masses smoothed by a binomial kernel over five cells each way;
 * chance alone then makes a distance of 0.02 to 0.04. What lies beyond the range is judged at its
 * rim. With instance noise, chance makes less.
 */
final class PlaneMetrics implements GanMetrics {
    private static final int TARGET = 1 << 18;
    private static final double SCALES = 8;

    /** G runs on so many points at a time, which keeps its buffers in the processor's cache. */
    private static final int CHUNK = 512;

    private final FMatrixRMaj[] z = new FMatrixRMaj[LatentSample.COUNT / CHUNK];
    private final FMatrixRMaj x = new FMatrixRMaj(2, LatentSample.COUNT);
    private final CellGrid cells;
    private final double[] target = new double[CellGrid.SIDE * CellGrid.SIDE];
    private final double[] counts = new double[target.length];
    private final double[] joinedTarget = new double[CellGrid.JOINED * CellGrid.JOINED];
    private final double[] joinedCounts = new double[joinedTarget.length];
    private final double[] smoothTarget;
    private final double[] smoothGenerated = new double[target.length];
    private final CellSmoothing smoothing = new CellSmoothing();
    private final GridDiscrepancy kernel;
    private final double scale;
    private final SlicedWasserstein sliced;
    private final DiscriminatorDistance optimum;
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
        FMatrixRMaj points = LatentSample.of(latent, seed);
        for (int i = 0; i < z.length; i++) {
            z[i] = Columns.of(points, i * CHUNK, CHUNK);
        }
        FMatrixRMaj sample = new FMatrixRMaj(2, TARGET);
        distribution.sample(new RandomStream(0).split("target"), sample);
        Region region = distribution.range();
        cells = new CellGrid(region);
        cells.count(sample, target);
        for (int i = 0; i < target.length; i++) {
            target[i] /= TARGET;
        }
        CellGrid.join(target, joinedTarget);
        smoothTarget = target.clone();
        smoothing.smooth(smoothTarget);
        scale = Math.max(region.x().length(), region.y().length()) / SCALES;
        kernel =
                new GridDiscrepancy(
                        CellGrid.SIDE, cells.height(), CellGrid.SIDE, cells.width(), scale, target);
        sliced = new SlicedWasserstein(region, sample);
        optimum = new DiscriminatorDistance(cells.middles());
        densest = new DensestCells(target);
        coverage =
                distribution.modes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ModeCoverage(distribution.modes()));
    }

    @Override
    public void evaluate(Mlp generator) {
        for (int i = 0; i < z.length; i++) {
            FMatrixRMaj images = generator.forward(z[i]);
            System.arraycopy(images.data, 0, x.data, i * CHUNK, CHUNK);
            System.arraycopy(images.data, CHUNK, x.data, x.numCols + i * CHUNK, CHUNK);
        }
        compare();
    }

    /** Measures a generator by samples of it, (2×COUNT). */
    void evaluate(FMatrixRMaj samples) {
        System.arraycopy(samples.data, 0, x.data, 0, x.data.length);
        compare();
    }

    private void compare() {
        finite = allFinite();
        jsd = Double.NaN;
        klForward = Double.NaN;
        klReverse = Double.NaN;
        wasserstein = Double.NaN;
        squaredDiscrepancy = Double.NaN;
        if (!finite) {
            return;
        }
        int n = x.numCols;
        cells.count(x, counts);
        jsd = SampleDivergences.jsd(target, counts, n);
        CellGrid.join(counts, joinedCounts);
        klForward = SampleDivergences.klForward(joinedTarget, joinedCounts, n);
        klReverse = SampleDivergences.klReverse(joinedTarget, joinedCounts, n);
        wasserstein = sliced.to(x);
        if (coverage.isPresent()) {
            coverage.get().count(x);
        }
        for (int i = 0; i < counts.length; i++) {
            smoothGenerated[i] = counts[i] / n;
        }
        squaredDiscrepancy = kernel.to(smoothGenerated, n);
        smoothing.smooth(smoothGenerated);
    }

    private boolean allFinite() {
        float zero = 0;
        for (float coordinate : x.data) {
            zero += 0 * coordinate;
        }
        return zero == 0;
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
    public double highQualityShare() {
        if (!finite) {
            return Double.NaN;
        }
        return coverage.isPresent()
                ? coverage.get().highQualityShare()
                : densest.share(counts, x.numCols);
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
            return noisy.get().of(discriminator, config, noise, target, counts, x.numCols);
        }
        return optimum.of(discriminator, config, smoothTarget, smoothGenerated);
    }
}
