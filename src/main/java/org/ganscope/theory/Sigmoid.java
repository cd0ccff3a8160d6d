package org.ganscope.theory;

/** σ(s) = 1/(1+e⁻ˢ) and its derivatives, exact in both tails. */
final class Sigmoid {
    private Sigmoid() {}

    /** σ⁽ᵏ⁾(s), order k = 0…3: with p = σ(s), q = σ(−s): p, pq, pq(q−p), pq(1−6pq). */
    static double derivative(int order, double s) {
        double e = StrictMath.exp(-Math.abs(s));
        double large = 1 / (1 + e);
        double small = e / (1 + e);
        double p = s < 0 ? small : large;
        double q = s < 0 ? large : small;
        return switch (order) {
            case 0 -> p;
            case 1 -> p * q;
            case 2 -> p * q * (q - p);
            case 3 -> p * q * (1 - 6 * p * q);
            default -> throw new IllegalArgumentException("derivative of order " + order);
        };
    }

    /** The derivative of order k of s ↦ σ(−s). */
    static double mirrored(int order, double s) {
        return order % 2 == 0 ? derivative(order, -s) : -derivative(order, -s);
    }
}
