package org.ganscope.data.plane;

/**
 * The n points t and weights w with ∫₀¹ f(t) dt ≈ Σ w·f(t), exact for polynomials of degree 2n − 1.
 */
record GaussLegendre(double[] points, double[] weights) {
    private static final int NEWTON_STEPS = 10;

    /** Roots of the Legendre polynomial Pₙ by Newton's method (Abramowitz and Stegun 25.4.29). */
    static GaussLegendre of(int n) {
        double[] points = new double[n];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double x = -StrictMath.cos(StrictMath.PI * (i + 0.75) / (n + 0.5));
            double slope = 1;
            for (int step = 0; step < NEWTON_STEPS; step++) {
                double last = 1;
                double value = x;
                for (int k = 2; k <= n; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * last) / k;
                    last = value;
                    value = next;
                }
                slope = n * (x * value - last) / (x * x - 1);
                x -= value / slope;
            }
            points[i] = 0.5 * (1 + x);
            weights[i] = 1 / ((1 - x * x) * slope * slope);
        }
        return new GaussLegendre(points, weights);
    }
}
