package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * The Gaussian N(μ, Σ) with Σ = [σ₁², ρσ₁σ₂; ρσ₁σ₂, σ₂²]. By Cholesky, Σ = L·Lᵀ with L = [σ₁, 0;
 * ρσ₂, σ₂√(1 − ρ²)]: a sample is μ + L·ε with ε standard normal, and p(x, y) = N(L⁻¹(x − μ); 0, I)/
 * (σ₁σ₂√(1 − ρ²)).
 */
public final class Gaussian2D implements Distribution2D {
    private static final double BEYOND_THREE_SIGMA = StrictMath.exp(-4.5);
    private static final int ANGLES = 32;

    private final double meanX;
    private final double meanY;
    private final double sigma1;
    private final double sigma2;
    private final double l21;
    private final double l22;

    /** @param correlation ρ, in (−1, 1) */
    public Gaussian2D(
            double meanX, double meanY, double sigma1, double sigma2, double correlation) {
        this.meanX = meanX;
        this.meanY = meanY;
        this.sigma1 = sigma1;
        this.sigma2 = sigma2;
        l21 = correlation * sigma2;
        l22 = sigma2 * Math.sqrt(1 - correlation * correlation);
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            double e1 = xy[i];
            double e2 = xy[n + i];
            xy[i] = (float) (meanX + sigma1 * e1);
            xy[n + i] = (float) (meanY + l21 * e1 + l22 * e2);
        }
    }

    @Override
    public double density(double x, double y) {
        double e1 = (x - meanX) / sigma1;
        double e2 = (y - meanY - l21 * e1) / l22;
        return RoundGaussian.density(e1, e2, 1) / (sigma1 * l22);
    }

    /**
     * One mode; the square roots of the eigenvalues of Σ are its standard deviations along its
     * axes.
     */
    @Override
    public List<Mode2D> modes() {
        double mean = 0.5 * (sigma1 * sigma1 + sigma2 * sigma2);
        double half = 0.5 * (sigma1 * sigma1 - sigma2 * sigma2);
        double covariance = sigma1 * l21;
        double root = Math.sqrt(half * half + covariance * covariance);
        double smaller = square(sigma1 * l22) / (mean + root);
        return List.of(new Mode2D(meanX, meanY, roundSigma(mean + root, smaller), 1));
    }

    /**
     * The σ of a round Gaussian with as much mass within 3σ as one with variances a ≥ b along its
     * axes: mean over φ of e^(−9σ²/(2a·cos² φ + 2b·sin² φ)) = e^(−9/2), by bisection.
     */
    private static double roundSigma(double a, double b) {
        double low = Math.sqrt(b);
        double high = Math.sqrt(a);
        double middle = 0.5 * (low + high);
        while (middle > low && middle < high) {
            double beyond = 0;
            for (int i = 0; i < ANGLES; i++) {
                double sine = square(StrictMath.sin(0.5 * StrictMath.PI * (i + 0.5) / ANGLES));
                double variance = a + (b - a) * sine;
                beyond += StrictMath.exp(-4.5 * middle * middle / variance) / ANGLES;
            }
            if (beyond > BEYOND_THREE_SIGMA) {
                low = middle;
            } else {
                high = middle;
            }
            middle = 0.5 * (low + high);
        }
        return middle;
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public Region range() {
        double x = 3 * sigma1;
        double y = 3 * sigma2;
        return RoundRegion.showing(meanX - x, meanX + x, meanY - y, meanY + y);
    }
}
