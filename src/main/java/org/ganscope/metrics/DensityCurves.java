package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

/**
 * p_data, an estimate of p_g and the optimal discriminator at evenly spaced points of the x axis,
 * for drawing.
 *
 * <p>The estimate is the distribution of G(z), computed without sampling noise and smoothed with a
 * triangular kernel that reaches two points to each side (standard deviation 0.82 of a point's
 * distance): no wider than the detail that a line through the points can show. Mass is preserved. A
 * generator with a constant output makes a peak of height 1/(2·distance of the points). Owned by
 * one thread; updating allocates nothing once G's buffers have grown to {@value #NODES} samples.
 *
 * <p>With instance noise D sees both densities convolved with it, and D* is that of these densities
 * (Sønderby et al. 2017).
 */
public final class DensityCurves {
    /** Points to each side that the kernel reaches. */
    private static final int REACH = 2;

    /** Rounding error of a summed area, in units in its last place; no density. */
    private static final double ROUNDING = 64;

    private static final int NODES = 4096;

    /** Even cells over the range and a margin for the noise around it. */
    private static final int CELLS = 512;

    /** Twice the reach of the noise: a mass so far out still has its noise inside. */
    private static final double MARGIN = 2 * NoisyCells.REACH;

    /** The seed of the fixed latent points for more than two latent dimensions. */
    private static final long SEED = 0;

    /**
     * A share of the mean density over the range: where both densities are lower, D* is not given.
     */
    private static final double TOO_THIN = 1e-4;

    private final Range range;
    private final double[] target;
    private final double[] generated;
    private final double[] seenTarget;
    private final double[] seenGenerated;
    private final GeneratedLine generatedLine;
    private final double[] edges;

    /** F_data at the edges. */
    private final double[] cumulative;

    private final NoisyCells noisy;
    private final double[] masses;
    private final double[] cells = new double[CELLS];

    /** @param points ≥ 2, the first and the last at the ends of the range */
    public DensityCurves(TargetConfig target, LatentConfig latent, Range range, int points) {
        if (points < 2) {
            throw new IllegalArgumentException("a curve has at least 2 points, not " + points);
        }
        this.range = range;
        this.target = new double[points];
        generated = new double[points];
        seenTarget = new double[points];
        seenGenerated = new double[points];
        Distribution1D distribution = target.create1D();
        for (int i = 0; i < points; i++) {
            this.target[i] = distribution.density(x(i));
            generated[i] = Double.NaN;
        }
        edges = new double[points + 2 * REACH];
        cumulative = new double[edges.length];
        masses = new double[edges.length - 1];
        for (int j = 0; j < edges.length; j++) {
            edges[j] = x(j - REACH);
            cumulative[j] = distribution.cumulative(edges[j]);
        }
        noisy = new NoisyCells(edges, CELLS, MARGIN);
        generatedLine = new GeneratedLine(latent, NODES, edges, SEED);
    }

    /**
     * Estimates p_g for this generator, without instance noise. Uses its buffers, so not between a
     * forward and a backward pass.
     */
    public void update(Mlp generator) {
        update(generator, 0);
    }

    /**
     * Estimates p_g for this generator. Uses its buffers, so not between a forward and a backward
     * pass.
     *
     * @param noise σ of the instance noise in force, ≥ 0
     */
    public void update(Mlp generator, double noise) {
        generatedLine.update(generator);
        double width = REACH * range.length() / (generated.length - 1);
        for (int i = 0; i < generated.length; i++) {
            double bend =
                    generatedLine.area(i)
                            - 2 * generatedLine.area(i + REACH)
                            + generatedLine.area(i + 2 * REACH);
            // with samples far out to the left the areas are large: their last bits are rounding
            // errors
            boolean isRounding = bend < ROUNDING * Math.ulp(generatedLine.area(i + 2 * REACH));
            double density = isRounding ? 0 : bend / (width * width);
            generated[i] = generatedLine.isFinite() ? density : Double.NaN;
        }
        if (noise > 0 && generatedLine.isFinite()) {
            noisy.set(noise);
            seeTarget();
            seeGenerated();
        } else {
            System.arraycopy(target, 0, seenTarget, 0, target.length);
            System.arraycopy(generated, 0, seenGenerated, 0, generated.length);
        }
    }

    private void seeTarget() {
        int last = edges.length - 1;
        for (int j = 0; j < last; j++) {
            masses[j] = Math.max(cumulative[j + 1] - cumulative[j], 0);
        }
        noisy.spread(masses, 0, cells);
        noisy.point(cumulative[0], edges[0], cells);
        noisy.point(1 - cumulative[last], edges[last], cells);
        see(seenTarget);
    }

    private void seeGenerated() {
        int last = edges.length - 1;
        for (int j = 0; j < last; j++) {
            masses[j] = Math.max(generatedLine.cumulative(j + 1) - generatedLine.cumulative(j), 0);
        }
        noisy.spread(masses, 0, cells);
        double below = generatedLine.cumulative(0);
        if (below > 0) {
            beyond(below, edges[0] - generatedLine.area(0) / below);
        }
        double above = 1 - generatedLine.cumulative(last);
        if (above > 0) {
            beyond(
                    above,
                    edges[last]
                            + (generatedLine.mean() - edges[last] + generatedLine.area(last))
                                    / above);
        }
        see(seenGenerated);
    }

    /** Adds the mass beyond an end at its mean; mass too far out to be seen is left out. */
    private void beyond(double mass, double mean) {
        if (noisy.holds(mean)) {
            noisy.point(mass, mean, cells);
        }
    }

    /** Adds the noise to the cells and reads the density at the points between their middles. */
    private void see(double[] density) {
        noisy.blur(cells);
        for (int i = 0; i < density.length; i++) {
            double at = (x(i) - noisy.middle(0)) / noisy.width();
            int left = (int) at;
            double share = at - left;
            density[i] = ((1 - share) * cells[left] + share * cells[left + 1]) / noisy.width();
        }
    }

    /** Whether p_g comes from samples, since there are too many latent dimensions to compute it. */
    public boolean isSampled() {
        return generatedLine.samples() > 0;
    }

    public int points() {
        return target.length;
    }

    public Range range() {
        return range;
    }

    /** The position of point i. */
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

    /** The density of real samples as D sees them at point i: p_data with the instance noise. */
    public double seenTarget(int i) {
        return seenTarget[i];
    }

    /** The density of generated samples as D sees them at point i: p_g with the instance noise. */
    public double seenGenerated(int i) {
        return seenGenerated[i];
    }

    /**
     * D*(x) = p_data/(p_data + p_g) at point i, in [0, 1] (Goodfellow et al. 2014, proposition 1),
     * for the densities that D sees, from the estimate of p_g. NaN where both are below 10⁻⁴/length
     * of the range: there the ratio means nothing.
     */
    public double optimalDiscriminator(int i) {
        double floor = TOO_THIN / range.length();
        double real = seenTarget[i];
        double generated = seenGenerated[i];
        return real < floor && generated < floor ? Double.NaN : real / (real + generated);
    }
}
