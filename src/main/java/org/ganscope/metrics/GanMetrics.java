package org.ganscope.metrics;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

/**
 * Measures how far the generator's distribution p_g is from the target p_data. Which numbers are
 * exact and which are estimates is documented at {@link LineMetrics} and {@link PlaneMetrics}.
 *
 * <p>Everything is NaN before the first evaluation, and after one in which G was not finite. The
 * same generator gives the same bits on every machine. Owned by one thread; evaluating allocates
 * nothing once G's buffers have grown.
 */
public sealed interface GanMetrics permits LineMetrics, PlaneMetrics {
    /**
     * The metrics for a target.
     *
     * @param seed of the run: latent points, if any are drawn, come from its "view" stream, so that
     *     measuring never affects the run
     */
    static GanMetrics of(TargetConfig target, LatentConfig latent, long seed) {
        return target.dimension() == 1
                ? new LineMetrics(target, latent, seed)
                : new PlaneMetrics(target, latent, seed);
    }

    /** The number of coordinates of a sample. */
    int dimension();

    /** Measures this generator. Uses its buffers, so not between a forward and a backward pass. */
    void evaluate(Mlp generator);

    /**
     * The Jensen–Shannon divergence ½·KL(p_data‖m) + ½·KL(p_g‖m), m = (p_data + p_g)/2 (Lin 1991),
     * in nats, 0 … ln 2: over cells, so a lower bound on the line; over the plane extrapolated to
     * smaller cells.
     */
    double jsd();

    /**
     * KL(p_data‖p_g) in nats: large where G misses parts of the data. Limited to ln 2²⁰ = 13.9
     * where both are computed, ln 2¹⁰ = 6.9 where one is counted.
     */
    double klForward();

    /**
     * KL(p_g‖p_data) in nats: large where G puts samples outside the data; ln(K/m) for m of K equal
     * modes. Has the same limit.
     */
    double klReverse();

    /**
     * The Wasserstein-1 distance (on the line), or the mean of those of projections (sliced, over
     * the plane), in units of data; NaN for a target without a mean.
     */
    double wasserstein();

    /**
     * MMD², the squared maximum mean discrepancy with the kernel e^(−d²/2ℓ²) (Gretton et al. 2012),
     * where ℓ is {@link #kernelScale}. Unbiased where p_g is sampled, so it may be a little below
     * 0.
     */
    double squaredDiscrepancy();

    /** ℓ in units of data: an eighth of the longer side of the target's range. */
    double kernelScale();

    /** K, the number of the target's modes; 0 for a target without separate peaks. */
    int modeCount();

    /** Share of the target's mass in mode i. */
    double modeWeight(int i);

    /**
     * The share of generated samples at mode i: those within 3σ of its centre, for other shapes
     * than Gaussians those in the part that holds as much of the mode's mass, and at no nearer
     * mode. The rest, up to 1, is at none of them.
     */
    double modeShare(int i);

    /**
     * The share of samples between two neighbouring modes and at neither, on the line; NaN over the
     * plane, where "between" has no meaning.
     */
    double betweenShare();

    /** The mean distance of the samples from their mean, in units of data; 0: all on one point. */
    double spread();

    /** A coordinate of the mean of the samples. */
    double centre(int coordinate);

    /**
     * The number of modes that get more than half of their share in the target: for two equal
     * modes, more than a quarter of the generated samples each, within 3σ. 0 while the shares are
     * NaN.
     */
    default int coveredModes() {
        int covered = 0;
        for (int i = 0; i < modeCount(); i++) {
            covered += modeShare(i) > 0.5 * modeWeight(i) ? 1 : 0;
        }
        return covered;
    }

    /**
     * The share of generated samples of high quality: within 3σ of the nearest mode (Srivastava et
     * al. 2017, VEEGAN). The target itself has 99.730 % on the line and 98.889 % over the plane;
     * more means that G collapses within the modes. For other shapes than Gaussians: in the part
     * that holds as much of the target's mass.
     */
    double highQualityShare();

    /**
     * How far D is from D*, the best one against this generator, as last evaluated: the mean of |D
     * − D*| where data and generated samples are equally likely, in units of the score. NaN for
     * games without a D*, and for a D that sees more than one sample at a time. Smoothed and
     * flipped labels are taken into account; instance noise is included in both densities.
     *
     * @param discriminator its buffers are used
     * @param step steps made, which determines the instance noise in force
     */
    double discriminatorDistance(Mlp discriminator, GanConfig config, long step);

    /**
     * V(D, G) = E[ln D(x)] + E[ln(1 − D(G(z)))] in nats, as last evaluated, over the same cells as
     * {@link #jsd}: without labels that are smoothed or flipped and without instance noise. NaN for
     * other games than the logarithmic ones, and for a D that sees more than one sample at a time.
     *
     * @param discriminator its buffers are used
     */
    double value(Mlp discriminator, GanConfig config);

    /**
     * V(D*, G) = 2·JSD − ln 4, the largest value that any D reaches against this generator
     * (Goodfellow et al. 2014, theorem 1), from {@link #jsd}; NaN where {@link #value} is.
     */
    default double optimalValue(GanConfig config) {
        return GameValue.exists(config) ? 2 * jsd() - GameValue.LN4 : Double.NaN;
    }
}
