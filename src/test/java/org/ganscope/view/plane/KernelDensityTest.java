package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A smoothed density over the plane")
class KernelDensityTest {
    private static final Region REGION = new Region(new Range(-4, 4), new Range(-3, 5));
    private static final double WIDTH = 0.15;

    private static KernelDensity kernel() {
        return new KernelDensity(FieldGrid.of(REGION, 128), WIDTH);
    }

    private static FMatrixRMaj normal(int n) {
        FMatrixRMaj x = new FMatrixRMaj(2, n);
        new RandomStream(3).fillNormal(x.data, 0, 2 * n);
        for (int i = 0; i < 2 * n; i++) {
            x.data[i] *= 0.5f;
        }
        return x;
    }

    private static double integral(PlaneField field) {
        double sum = 0;
        for (float value : field.values()) {
            sum += value;
        }
        double cells = (field.columns() - 1.0) * (field.rows() - 1.0);
        return sum * field.region().x().length() * field.region().y().length() / cells;
    }

    @Test
    void integratesToOne() {
        assertEquals(1, integral(kernel().of(normal(5000))), 1e-5);
    }

    @Test
    void leavesOutSamplesElsewhere() {
        FMatrixRMaj x = normal(1000);
        for (int i = 0; i < 250; i++) {
            x.data[i] = i % 2 == 0 ? 1000 : Float.NaN;
        }
        assertEquals(0.75, integral(kernel().of(x)), 1e-5);
    }

    @Test
    void isTheKernelAroundOneSample() {
        FMatrixRMaj x = new FMatrixRMaj(2, 1);
        x.data[0] = 0.5f;
        x.data[1] = 1;
        PlaneField field = kernel().of(x);
        for (double distance : new double[] {0, 0.1, 0.2, 0.4}) {
            double t = distance / WIDTH;
            double expected = Math.exp(-0.5 * t * t) / (2 * Math.PI * WIDTH * WIDTH);
            assertEquals(expected, field.at(0.5 + distance, 1), 0.05 * expected + 0.02);
            assertEquals(expected, field.at(0.5, 1 - distance), 0.05 * expected + 0.02);
        }
    }

    @Test
    void countsSamplesBeyondItAtItsEdges() {
        FMatrixRMaj x = new FMatrixRMaj(2, 1);
        x.data[0] = -4.1f;
        x.data[1] = 1;
        double t = 0.1 / WIDTH;
        double expected = Math.exp(-0.5 * t * t) / (2 * Math.PI * WIDTH * WIDTH);
        assertEquals(expected, kernel().of(x).at(-4, 1), 0.05 * expected);
    }

    @Test
    void seesAKnownDensityThroughTheSameKernel() {
        double variance = 0.25 + WIDTH * WIDTH;
        PlaneField exact =
                kernel().of((x, y) -> Math.exp(-(x * x + y * y) / 0.5) / (2 * Math.PI * 0.25));
        PlaneField sampled = kernel().of(normal(100_000));
        for (double at : new double[] {0, 0.3, 0.7, 1.2}) {
            double expected = Math.exp(-at * at / (2 * variance)) / (2 * Math.PI * variance);
            assertEquals(expected, exact.at(at, 0), 0.01 * expected + 1e-4);
            assertEquals(expected, sampled.at(at, 0), 0.1 * expected + 0.01);
        }
    }
}
