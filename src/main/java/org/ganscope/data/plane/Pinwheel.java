package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

/**
 * Gaussian blades k = 0 … K−1, twisted more the further out they are: a point (u, v) of N((1, 0),
 * diag(ρ², τ²)) at distance r from the origin turns by 2πk/K + twist·eʳ; all times 2.
 *
 * <p>Johnson et al. 2016, "Composing graphical models with neural networks", whose program twists
 * by e^u. Twisting by eʳ looks the same, but preserves areas and can be inverted, so that the
 * density is known exactly: p(x, y) = Σₖ N(point turned back; …)/4K.
 */
public final class Pinwheel implements Distribution2D {
    private static final double SCALE = 2;

    /** Further out there is nothing to turn, and eʳ would overflow. */
    private static final double FAR = 50;

    private final int arms;
    private final double radial;
    private final double tangential;
    private final double twist;

    public Pinwheel(int arms, double radial, double tangential, double twist) {
        this.arms = arms;
        this.radial = radial;
        this.tangential = tangential;
        this.twist = twist;
    }

    private double angle(int k, double r) {
        return 2 * StrictMath.PI * k / arms + twist * StrictMath.exp(Math.min(r, FAR));
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            double u = 1 + radial * xy[i];
            double v = tangential * xy[n + i];
            double angle = angle(random.nextInt(arms), Math.sqrt(u * u + v * v));
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            xy[i] = (float) (SCALE * (cos * u - sin * v));
            xy[n + i] = (float) (SCALE * (sin * u + cos * v));
        }
    }

    @Override
    public double density(double x, double y) {
        double u = x / SCALE;
        double v = y / SCALE;
        double r = Math.sqrt(u * u + v * v);
        double sum = 0;
        for (int k = 0; k < arms; k++) {
            double angle = angle(k, r);
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double a = (cos * u + sin * v - 1) / radial;
            double b = (cos * v - sin * u) / tangential;
            sum += RoundGaussian.density(a, b, 1);
        }
        return sum / (arms * radial * tangential * SCALE * SCALE);
    }

    @Override
    public Region range() {
        double reach = SCALE * (1 + 3 * radial);
        return RoundRegion.showing(-reach, reach, -reach, reach);
    }
}
