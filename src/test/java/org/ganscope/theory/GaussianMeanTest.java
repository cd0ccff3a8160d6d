package org.ganscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianMeanTest {
    /** Against a grid of 200,000 points, for σ and its three derivatives. */
    @ParameterizedTest
    @CsvSource({"0, 0.01", "-0.3, 0.5", "2, 1", "-1, 3", "5, 10", "-40, 30", "10, 100"})
    void agreesWithAFineGrid(double mean, double deviation) {
        int n = 200_000;
        for (int order = 0; order <= 3; order++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                double u = -10 + 20 * (i + 0.5) / n;
                double density = Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI);
                sum += density * Sigmoid.derivative(order, mean + deviation * u);
            }
            int k = order;
            double found = GaussianMean.of(mean, deviation, s -> Sigmoid.derivative(k, s));
            assertEquals(sum * 20 / n, found, 1e-13, "order " + order);
        }
    }
}
