package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.data.TargetConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

/**
 * p_data, an estimate of p_g and the optimal discriminator at evenly spaced points of the x axis,
 * to be drawn.
 *
 * <p>The estimate is the law of G(z), worked out without sampling noise and smoothed with a
 * triangular kernel that reaches two points to each side (standard deviation 0.82 of a point's
 * distance): no wider than what a line through the points can show. Mass is kept. A generator that
 * gives one value everywhere makes a peak of height 1/(2·distance of the points). Owned by one
 * thread; updating allocates nothing once G's buffers have grown to {@value #NODES} samples.
 */
public final class DensityCurves {
    /** Points to each side that the kernel reaches. */
    private static final int REACH = 2;

    private static final int NODES = 4096;

    /** Of the fixed latent points where there are more than two latent numbers. */
    private static final long SEED = 0;

    /** Of the mean density over the range: where both densities are lower, D* is not told. */
    private static final double TOO_THIN = 1e-4;

    private final Range range;
    private final double[] target;
    private final double[] generated;
    private final GeneratedLaw law;

    /** @param points ≥ 2, the first and the last at the ends of the range */
    public DensityCurves(TargetConfig target, LatentConfig latent, Range range, int points) {
        if (points < 2) {
            throw new IllegalArgumentException("a curve has at least 2 points, not " + points);
        }
        this.range = range;
        this.target = new double[points];
        generated = new double[points];
        Distribution1D distribution = target.create1D();
        for (int i = 0; i < points; i++) {
            this.target[i] = distribution.density(x(i));
            generated[i] = Double.NaN;
        }
        double[] edges = new double[points + 2 * REACH];
        for (int j = 0; j < edges.length; j++) {
            edges[j] = x(j - REACH);
        }
        law = new GeneratedLaw(latent, NODES, edges, SEED);
    }

    /**
     * Estimates p_g for this generator. Uses its buffers, so not between a forward and a backward
     * pass.
     */
    public void update(Mlp generator) {
        law.update(generator);
        double width = REACH * range.length() / (generated.length - 1);
        for (int i = 0; i < generated.length; i++) {
            double bend = law.area(i) - 2 * law.area(i + REACH) + law.area(i + 2 * REACH);
            generated[i] = law.isFinite() ? Math.max(bend / (width * width), 0) : Double.NaN;
        }
    }

    public int points() {
        return target.length;
    }

    public Range range() {
        return range;
    }

    /** Where point i lies. */
    public double x(int i) {
        return range.low() + i * range.length() / (target.length - 1);
    }

    /** p_data at point i, per unit of x: exact. */
    public double target(int i) {
        return target[i];
    }

    /**
     * p_g at point i, per unit of x: an estimate; NaN before the first update or if G is not
     * finite.
     */
    public double generated(int i) {
        return generated[i];
    }

    /**
     * D*(x) = p_data/(p_data + p_g) at point i, in [0, 1] (Goodfellow et al. 2014, proposition 1),
     * from the estimate of p_g. NaN where both densities are below 10⁻⁴/length of the range: there
     * it is anybody's guess.
     */
    public double optimalDiscriminator(int i) {
        double floor = TOO_THIN / range.length();
        return target[i] < floor && generated[i] < floor
                ? Double.NaN
                : target[i] / (target[i] + generated[i]);
    }
}
