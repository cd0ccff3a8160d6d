package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;

import java.util.Arrays;

/**
 * The mean of a generator's samples and their mean distance from it: E‖G(z) − E[G(z)]‖, which is 0
 * if every z is mapped to one point. Measuring allocates nothing.
 */
final class Concentration {
    private final double[] weights;
    private final double[] centre;
    private double spread = Double.NaN;

    /** @param weights the mass of each image; they sum to 1 */
    Concentration(double[] weights, int dimension) {
        this.weights = weights;
        centre = new double[dimension];
        Arrays.fill(centre, Double.NaN);
    }

    /** @param images (dimension×weights) */
    void measure(FMatrixRMaj images) {
        int n = weights.length;
        Arrays.fill(centre, 0);
        for (int k = 0; k < centre.length; k++) {
            for (int i = 0; i < n; i++) {
                centre[k] += weights[i] * images.data[k * n + i];
            }
        }
        spread = 0;
        for (int i = 0; i < n; i++) {
            double square = 0;
            for (int k = 0; k < centre.length; k++) {
                double away = images.data[k * n + i] - centre[k];
                square += away * away;
            }
            spread += weights[i] * Math.sqrt(square);
        }
    }

    /** A coordinate of E[G(z)]; NaN before the first measurement. */
    double centre(int coordinate) {
        return centre[coordinate];
    }

    /** The mean distance from the centre, in units of data. */
    double spread() {
        return spread;
    }
}
