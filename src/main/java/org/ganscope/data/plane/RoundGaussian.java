package org.ganscope.data.plane;

/** The Gaussian with the same spread in every direction. */
final class RoundGaussian {
    private RoundGaussian() {}

    /** N((x, y); 0, σ²·I) = e^(−(x² + y²)/2σ²) / 2πσ². */
    static double density(double x, double y, double sigma) {
        double square = sigma * sigma;
        return StrictMath.exp(-0.5 * (x * x + y * y) / square) / (2 * StrictMath.PI * square);
    }
}
