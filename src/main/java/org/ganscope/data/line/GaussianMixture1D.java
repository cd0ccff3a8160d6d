package org.ganscope.data.line;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;

import java.util.Arrays;
import java.util.List;

/** A mixture of Gaussians, p(x) = Σ wₖ·N(x; μₖ, σ²) / Σ wₖ, with one σ for all. */
public final class GaussianMixture1D implements Distribution1D {
    private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    private final double[] weights;
    private final double[] logWeights;
    private final double sum;
    private final double[] means;
    private final double sigma;
    private final float[] floatMeans;

    /** Components up to k hold this share of the mass; the last entry, 1, is left out. */
    private final float[] shares;

    private final List<Mode> modes;
    private final Range range;

    /** @param means from left to right; {@code weights} one for each, of any positive sum */
    private GaussianMixture1D(double[] means, double sigma, double... weights) {
        this.means = means;
        this.sigma = sigma;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.sum = sum;
        logWeights = Arrays.stream(weights).map(StrictMath::log).toArray();
        floatMeans = new float[means.length];
        shares = new float[means.length - 1];
        double upTo = 0;
        for (int k = 0; k < means.length; k++) {
            floatMeans[k] = (float) means[k];
            upTo += weights[k];
            if (k < shares.length) {
                shares[k] = (float) (upTo / sum);
            }
        }
        modes = MixtureModes.of(this, means[0], means[means.length - 1], sigma);
        range = RoundRange.showing(means[0] - 4 * sigma, means[means.length - 1] + 4 * sigma);
    }

    public static GaussianMixture1D single(double mean, double sigma) {
        return new GaussianMixture1D(new double[] {mean}, sigma, 1);
    }

    /** Means ∓distance; {@code weight} is the share of the left one. */
    public static GaussianMixture1D twoModes(double distance, double sigma, double weight) {
        return new GaussianMixture1D(new double[] {-distance, distance}, sigma, weight, 1 - weight);
    }

    /** Means −spacing, 0, +spacing, with masses in the proportion left : middle : right. */
    public static GaussianMixture1D threeModes(
            double spacing, double sigma, double left, double middle, double right) {
        return new GaussianMixture1D(
                new double[] {-spacing, 0, spacing}, sigma, left, middle, right);
    }

    /** Means from −(K−1)/2·spacing to +(K−1)/2·spacing, K being the number of weights. */
    public static GaussianMixture1D inARow(double spacing, double sigma, double[] weights) {
        double[] means = new double[weights.length];
        for (int k = 0; k < means.length; k++) {
            means[k] = spacing * (k - 0.5 * (means.length - 1));
        }
        return new GaussianMixture1D(means, sigma, weights);
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.getNumElements();
        float[] x = out.data;
        float spread = (float) sigma;
        random.fillNormal(x, 0, n);
        for (int i = 0; i < n; i++) {
            x[i] = Math.fma(spread, x[i], floatMeans[component(random)]);
        }
    }

    private int component(RandomStream random) {
        if (shares.length == 0) {
            return 0;
        }
        float u = random.nextFloat();
        int k = 0;
        for (float share : shares) {
            k += u >= share ? 1 : 0;
        }
        return k;
    }

    @Override
    public double density(double x) {
        double total = 0;
        for (int k = 0; k < means.length; k++) {
            total += weights[k] * standardDensity((x - means[k]) / sigma);
        }
        return total / (sum * sigma);
    }

    private static double standardDensity(double t) {
        return StrictMath.exp(-0.5 * t * t) / ROOT_TWO_PI;
    }

    /**
     * d/dx ln p(x) = Σ rₖ(x)·(μₖ − x)/σ², where rₖ is the share of component k in p(x). Also
     * correct where p(x) itself is too small for a double.
     */
    double slopeOfLogDensity(double x) {
        double nearest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < means.length; k++) {
            nearest = Math.max(nearest, logTerm(k, x));
        }
        double total = 0;
        double pull = 0;
        for (int k = 0; k < means.length; k++) {
            double term = StrictMath.exp(logTerm(k, x) - nearest);
            total += term;
            pull += term * (means[k] - x);
        }
        return pull / (total * sigma * sigma);
    }

    private double logTerm(int k, double x) {
        double t = (x - means[k]) / sigma;
        return logWeights[k] - 0.5 * t * t;
    }

    @Override
    public double cumulative(double x) {
        double total = 0;
        for (int k = 0; k < means.length; k++) {
            total += weights[k] * Normal.cdf((x - means[k]) / sigma);
        }
        return total / sum;
    }

    @Override
    public double quantile(double p) {
        double t = Normal.quantile(QuantileSearch.checked(p));
        double low = means[0] + sigma * t;
        double high = means[means.length - 1] + sigma * t;
        return low == high
                ? low
                : QuantileSearch.find(this::cumulative, this::density, p, low, high);
    }

    @Override
    public double meanUpTo(double x) {
        double total = 0;
        for (int k = 0; k < means.length; k++) {
            double t = (x - means[k]) / sigma;
            total += weights[k] * (means[k] * Normal.cdf(t) - sigma * standardDensity(t));
        }
        return total / sum;
    }

    @Override
    public List<Mode> modes() {
        return modes;
    }

    @Override
    public Range range() {
        return range;
    }
}
