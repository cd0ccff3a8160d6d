package org.ganscope.data;

/** Weights of modes, each rarer than the one before. */
final class GeometricWeights {
    private GeometricWeights() {}

    /**
     * wₖ = fᵏ / Σⱼ fʲ, k = 0 … count−1; they sum to 1.
     *
     * @param falloff f, weight of each mode relative to the one before it, in (0, 1]; 1 is equal
     */
    static double[] of(int count, double falloff) {
        double[] weights = new double[count];
        double weight = 1;
        double sum = 0;
        for (int k = 0; k < count; k++) {
            weights[k] = weight;
            sum += weight;
            weight *= falloff;
        }
        for (int k = 0; k < count; k++) {
            weights[k] /= sum;
        }
        return weights;
    }
}
