package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * A mixture of round Gaussians, p(x, y) = Σ wₖ·N((x, y); μₖ, σ²·I) with Σ wₖ = 1 and one σ for all.
 * Every component is a mode, also where neighbours overlap into one peak: papers count them like
 * this.
 */
public final class GaussianMixture2D implements Distribution2D {
    private final List<Mode2D> modes;
    private final double sigma;
    private final Region range;

    /** Components up to k hold this share of the mass; the last entry, 1, is left out. */
    private final double[] shares;

    private final float[] meanX;
    private final float[] meanY;

    private GaussianMixture2D(List<Mode2D> modes, double sigma, double reach) {
        this.modes = List.copyOf(modes);
        this.sigma = sigma;
        shares = new double[modes.size() - 1];
        meanX = new float[modes.size()];
        meanY = new float[modes.size()];
        double upTo = 0;
        for (int k = 0; k < modes.size(); k++) {
            meanX[k] = (float) modes.get(k).x();
            meanY[k] = (float) modes.get(k).y();
            upTo += modes.get(k).weight();
            if (k < shares.length) {
                shares[k] = upTo;
            }
        }
        double end = reach + 3 * sigma;
        range = RoundRegion.showing(-end, end, -end, end);
    }

    /**
     * K Gaussians on a circle, μₖ = r·(cos 2πk/K, sin 2πk/K), k = 0 … K−1 (Metz et al. 2017,
     * "Unrolled generative adversarial networks"; Gulrajani et al. 2017, "Improved training of
     * Wasserstein GANs").
     *
     * @param weights K of them, with sum 1
     */
    public static GaussianMixture2D ring(double radius, double sigma, double[] weights) {
        int count = weights.length;
        List<Mode2D> modes = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double angle = 2 * StrictMath.PI * k / count;
            double x = radius * StrictMath.cos(angle);
            double y = radius * StrictMath.sin(angle);
            modes.add(new Mode2D(x, y, sigma, weights[k]));
        }
        return new GaussianMixture2D(modes, sigma, radius);
    }

    /**
     * K×K Gaussians on a square lattice around the origin, row by row from the bottom left (the
     * same papers; Lin et al. 2018, "PacGAN").
     *
     * @param side K
     * @param weights K² of them, with sum 1
     */
    public static GaussianMixture2D grid(int side, double spacing, double sigma, double[] weights) {
        double reach = 0.5 * spacing * (side - 1);
        List<Mode2D> modes = new ArrayList<>();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double x = spacing * column - reach;
                double y = spacing * row - reach;
                modes.add(new Mode2D(x, y, sigma, weights[modes.size()]));
            }
        }
        return new GaussianMixture2D(modes, sigma, reach);
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        float spread = (float) sigma;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            int k = component(random);
            xy[i] = Math.fma(spread, xy[i], meanX[k]);
            xy[n + i] = Math.fma(spread, xy[n + i], meanY[k]);
        }
    }

    private int component(RandomStream random) {
        double u = random.nextDouble();
        int k = 0;
        for (double share : shares) {
            k += u >= share ? 1 : 0;
        }
        return k;
    }

    @Override
    public double density(double x, double y) {
        double total = 0;
        for (Mode2D mode : modes) {
            total += mode.weight() * RoundGaussian.density(x - mode.x(), y - mode.y(), sigma);
        }
        return total;
    }

    @Override
    public List<Mode2D> modes() {
        return modes;
    }

    @Override
    public Region range() {
        return range;
    }
}
