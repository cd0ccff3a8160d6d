package org.ganscope.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.PlaneGrid;
import org.ganscope.data.PlaneSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gaussian2DTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.99, -0.5, 0, 0.6, 0.99})
    void samplesHaveTheMeanAndCovarianceAskedFor(double correlation) {
        int n = 200_000;
        FMatrixRMaj xy = PlaneSamples.of(new Gaussian2D(1, -2, 1.5, 0.4, correlation), n);
        double[] sum = new double[5];
        for (int i = 0; i < n; i++) {
            PlaneGrid.addMoments(sum, xy.data[i] - 1, xy.data[n + i] + 2, 1.0 / n);
        }
        assertEquals(0, sum[0] / 1.5, 0.01);
        assertEquals(0, sum[1] / 0.4, 0.01);
        assertEquals(1, sum[2] / (1.5 * 1.5), 0.015);
        assertEquals(correlation, sum[3] / (1.5 * 0.4), 0.015);
        assertEquals(1, sum[4] / (0.4 * 0.4), 0.015);
    }

    /** By the inverse of Σ: e^(−½·dᵀΣ⁻¹d)/(2π√det Σ). */
    @Test
    void theDensityIsTheClosedForm() {
        double xx = 1.5 * 1.5;
        double yy = 0.4 * 0.4;
        double xy = 0.6 * 1.5 * 0.4;
        double det = xx * yy - xy * xy;
        double q = (yy * 0.49 - 2 * xy * 0.7 * -0.3 + xx * 0.09) / det;
        double expected = Math.exp(-0.5 * q) / (2 * Math.PI * Math.sqrt(det));
        assertEquals(expected, new Gaussian2D(1, -2, 1.5, 0.4, 0.6).density(1.7, -2.3), 1e-14);
    }

    @Test
    void aRoundOneHasItsOwnSigmaAndAThinOneThatOfALine() {
        assertEquals(0.7, new Gaussian2D(0, 0, 0.7, 0.7, 0).modes().get(0).sigma(), 1e-12);
        // On a line, 98.889 % are within 2.5396 standard deviations.
        double thin = new Gaussian2D(0, 0, 3, 0.02, 0).modes().get(0).sigma();
        assertEquals(2.5396, thin, 2e-3);
    }
}
