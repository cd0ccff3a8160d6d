package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.TargetConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

import java.util.Arrays;
import java.util.List;

/**
 * How far the generator's distribution is from a 1D target, worked out from G itself and the
 * target's exact density: no sampling noise, and the same bits on every machine.
 *
 * <p>Accuracy, against closed forms for Gaussians with σ near 1: JSD to 1e-4 with one latent
 * number and 6e-4 with two, W1 to 2e-5·σ and 2e-3·σ. A generator that maps the prior onto the
 * target scores a JSD below 1e-3, not 0 where it must jump from mode to mode.
 *
 * <p>Everything is NaN before the first evaluation, and after one in which G was not finite. Owned
 * by one thread; evaluating allocates nothing once G's buffers have grown to {@value #NODES}
 * samples.
 */
public final class GanMetrics {
    private static final int NODES = 1024;

    private final List<Mode> modes;
    private final GeneratedLaw law;
    private final WassersteinDistance distance;
    private final double[] targetMasses;
    private final double[] generatedMasses;
    private final int[] borders;
    private final double[] shares;
    private double jsd = Double.NaN;
    private double wasserstein = Double.NaN;

    public GanMetrics(TargetConfig target, LatentConfig latent) {
        Distribution1D distribution = target.create1D();
        MetricBins bins = new MetricBins(distribution);
        double[] edges = bins.edges();
        modes = distribution.modes();
        law = new GeneratedLaw(latent, NODES, edges);
        distance = new WassersteinDistance(distribution, edges);
        targetMasses = new double[edges.length + 1];
        generatedMasses = new double[edges.length + 1];
        double below = 0;
        for (int i = 0; i < targetMasses.length; i++) {
            double upTo = i < edges.length ? distribution.cumulative(edges[i]) : 1;
            targetMasses[i] = Math.max(upTo - below, 0);
            below = upTo;
        }
        borders = new int[modes.size() - 1];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = bins.edgeAt(modes.get(i).extent().high());
        }
        shares = new double[modes.size()];
        Arrays.fill(shares, Double.NaN);
    }

    /** Measures this generator. Uses its buffers, so not between a forward and a backward pass. */
    public void evaluate(Mlp generator) {
        law.update(generator);
        compare();
    }

    /** Measures the generator that maps the latent nodes to these images, (1×n). */
    void evaluate(FMatrixRMaj images) {
        law.update(images);
        compare();
    }

    /** The latent nodes, (dimension×n). Not to be modified. */
    FMatrixRMaj nodes() {
        return law.nodes();
    }

    private void compare() {
        double below = 0;
        for (int i = 0; i < generatedMasses.length; i++) {
            double upTo = i + 1 < generatedMasses.length ? law.cumulative(i) : 1;
            generatedMasses[i] = Math.max(upTo - below, 0);
            below = upTo;
        }
        jsd = law.isFinite() ? Divergences.jsd(targetMasses, generatedMasses) : Double.NaN;
        wasserstein = distance.to(law);
        double left = law.isFinite() ? 0 : Double.NaN;
        for (int i = 0; i < shares.length; i++) {
            double right = i < borders.length ? law.cumulative(borders[i]) : 1;
            shares[i] = right - left;
            left = right;
        }
    }

    /**
     * The Jensen–Shannon divergence between target and generator, in nats, 0 … ln 2: over the bins
     * of the target, so a lower bound of the true one.
     */
    public double jsd() {
        return jsd;
    }

    /**
     * The Wasserstein-1 distance ∫|F_g(x) − F(x)| dx, in units of x; NaN for a target without a
     * mean, from which every generator is infinitely far.
     */
    public double wasserstein() {
        return wasserstein;
    }

    /** The target's modes, from left to right. */
    public List<Mode> modes() {
        return modes;
    }

    /** The share of generated samples in the extent of mode i; these sum to 1. */
    public double modeShare(int i) {
        return shares[i];
    }

    /**
     * How many modes get more than half of the share that is theirs in the target: for two equal
     * modes, more than a quarter of the generated samples each. 0 while shares are NaN.
     */
    public int coveredModes() {
        int covered = 0;
        for (int i = 0; i < shares.length; i++) {
            covered += shares[i] > 0.5 * modes.get(i).weight() ? 1 : 0;
        }
        return covered;
    }
}
