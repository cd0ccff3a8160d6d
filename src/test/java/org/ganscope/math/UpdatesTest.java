package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class UpdatesTest {
    private static final int STEPS = 50;

    private interface Update {
        void apply(
                float[] p, float[] g, float[] first, float[] second, float[] third, int n, int t);
    }

    private static final Update SGD =
            (p, g, first, second, third, n, t) -> Updates.sgd(p, g, n, 0.01);
    private static final Update MOMENTUM =
            (p, g, first, second, third, n, t) -> Updates.momentum(p, g, first, n, 0.01, 0.9);
    private static final Update RMS_PROP =
            (p, g, first, second, third, n, t) ->
                    Updates.rmsProp(p, g, second, n, 0.01, 0.99, 1e-8);
    private static final Update ADAM =
            (p, g, first, second, third, n, t) ->
                    Updates.adam(
                            p,
                            g,
                            first,
                            second,
                            n,
                            0.5,
                            0.999,
                            0.01 / (1 - Math.pow(0.5, t)),
                            1 / Math.sqrt(1 - Math.pow(0.999, t)),
                            1e-8);
    private static final Update OPTIMISTIC_SGD =
            (p, g, first, second, third, n, t) -> Updates.optimisticSgd(p, g, third, n, 0.01);
    private static final Update AMS_GRAD =
            (p, g, first, second, third, n, t) ->
                    Updates.amsGrad(
                            p,
                            g,
                            first,
                            second,
                            third,
                            n,
                            0.5,
                            0.9,
                            0.01 / (1 - Math.pow(0.5, t)),
                            1 / Math.sqrt(1 - Math.pow(0.9, t)),
                            1e-8);
    private static final Update OPTIMISTIC_ADAM =
            (p, g, first, second, third, n, t) ->
                    Updates.optimisticAdam(
                            p,
                            g,
                            first,
                            second,
                            third,
                            n,
                            0.01,
                            0.5,
                            0.999,
                            1 / (1 - Math.pow(0.5, t)),
                            1 / Math.sqrt(1 - Math.pow(0.999, t)),
                            1e-8);
    private static final Update[] ALL = {
        SGD, MOMENTUM, RMS_PROP, ADAM, OPTIMISTIC_SGD, AMS_GRAD, OPTIMISTIC_ADAM
    };

    @Test
    void everyParameterMovesAsIfItWereAlone() {
        for (Update update : ALL) {
            for (int n = 0; n <= 40; n++) {
                float[] together = run(update, n, n);
                assertArrayEquals(run(update, n, 1), together, "n = " + n);
            }
        }
    }

    @Test
    void parametersBeyondTheCountStayAsTheyAre() {
        for (Update update : ALL) {
            float[] p = new float[40];
            float[] g = new float[40];
            Arrays.fill(g, 1);
            update.apply(p, g, new float[40], new float[40], new float[40], 21, 1);
            for (int i = 0; i < 40; i++) {
                assertEquals(i < 21, p[i] != 0, "parameter " + i);
            }
        }
    }

    @Test
    void gradientDescentFollowsItsFormula() {
        double p = 1;
        for (int t = 1; t <= STEPS; t++) {
            p -= 0.01 * gradient(0, t);
        }
        assertEquals(p, run(SGD, 1, 1)[0], 1e-6);
    }

    @Test
    void momentumFollowsItsFormula() {
        double p = 1;
        double v = 0;
        for (int t = 1; t <= STEPS; t++) {
            v = 0.9 * v + gradient(0, t);
            p -= 0.01 * v;
        }
        assertEquals(p, run(MOMENTUM, 1, 1)[0], 1e-6);
    }

    @Test
    void rmsPropFollowsItsFormula() {
        double p = 1;
        double s = 0;
        for (int t = 1; t <= STEPS; t++) {
            double g = gradient(0, t);
            s = 0.99 * s + 0.01 * g * g;
            p -= 0.01 * g / (Math.sqrt(s) + 1e-8);
        }
        assertEquals(p, run(RMS_PROP, 1, 1)[0], 1e-6);
    }

    @Test
    void adamFollowsThePaper() {
        double p = 1;
        double m = 0;
        double v = 0;
        for (int t = 1; t <= STEPS; t++) {
            double g = gradient(0, t);
            m = 0.5 * m + 0.5 * g;
            v = 0.999 * v + 0.001 * g * g;
            double corrected = Math.sqrt(v / (1 - Math.pow(0.999, t)));
            p -= 0.01 * (m / (1 - Math.pow(0.5, t))) / (corrected + 1e-8);
        }
        assertEquals(p, run(ADAM, 1, 1)[0], 1e-6);
    }

    @Test
    void optimisticDescentFollowsThePaper() {
        double p = 1;
        double previous = 0;
        for (int t = 1; t <= STEPS; t++) {
            double g = gradient(0, t);
            p -= 0.01 * (2 * g - previous);
            previous = g;
        }
        assertEquals(p, run(OPTIMISTIC_SGD, 1, 1)[0], 1e-6);
    }

    @Test
    void amsGradFollowsItsFormula() {
        double p = 1;
        double m = 0;
        double v = 0;
        double w = 0;
        for (int t = 1; t <= STEPS; t++) {
            double g = gradient(0, t);
            m = 0.5 * m + 0.5 * g;
            v = 0.9 * v + 0.1 * g * g;
            w = Math.max(w, v);
            double corrected = Math.sqrt(w / (1 - Math.pow(0.9, t)));
            p -= 0.01 * (m / (1 - Math.pow(0.5, t))) / (corrected + 1e-8);
        }
        assertEquals(p, run(AMS_GRAD, 1, 1)[0], 1e-6);
    }

    @Test
    void optimisticAdamFollowsThePaper() {
        double p = 1;
        double m = 0;
        double v = 0;
        double previous = 0;
        for (int t = 1; t <= STEPS; t++) {
            double g = gradient(0, t);
            m = 0.5 * m + 0.5 * g;
            v = 0.999 * v + 0.001 * g * g;
            double corrected = Math.sqrt(v / (1 - Math.pow(0.999, t)));
            double u = m / (1 - Math.pow(0.5, t)) / (corrected + 1e-8);
            p -= 0.01 * (2 * u - previous);
            previous = u;
        }
        assertEquals(p, run(OPTIMISTIC_ADAM, 1, 1)[0], 1e-6);
    }

    @Test
    void weightDecayAddsToEveryGradientUpToTheCount() {
        float[] p = new float[40];
        float[] g = new float[40];
        Arrays.fill(p, 2);
        Arrays.fill(g, 1);
        Updates.weightDecay(p, g, 21, 0.25);
        for (int i = 0; i < 40; i++) {
            assertEquals(i < 21 ? 1.5f : 1, g[i], "gradient " + i);
            assertEquals(2, p[i], "parameter " + i);
        }
    }

    @Test
    void aGradientThatIsNotANumberShowsInItsParameterOnly() {
        for (Update update : ALL) {
            float[] p = new float[20];
            float[] g = new float[20];
            g[3] = Float.NaN;
            g[18] = Float.NaN;
            update.apply(p, g, new float[20], new float[20], new float[20], 20, 1);
            for (int i = 0; i < 20; i++) {
                assertEquals(i == 3 || i == 18, Float.isNaN(p[i]), "parameter " + i);
            }
        }
    }

    @Test
    void meansOfAGradientThatStaysZeroFadeToZeroNotIntoDenormals() {
        for (Update update : new Update[] {MOMENTUM, RMS_PROP, ADAM, OPTIMISTIC_ADAM}) {
            float[] p = new float[20];
            float[] g = new float[20];
            float[] first = new float[20];
            float[] second = new float[20];
            float[] third = new float[20];
            Arrays.fill(g, 1e-15f);
            update.apply(p, g, first, second, third, 20, 1);
            Arrays.fill(g, 0);
            for (int t = 2; t < 9000; t++) {
                update.apply(p, g, first, second, third, 20, t);
            }
            assertArrayEquals(new float[20], first);
            assertArrayEquals(new float[20], second);
            assertArrayEquals(new float[20], third);
        }
    }

    /** n parameters from 1 on after all steps, updated {@code block} at a time. */
    private static float[] run(Update update, int n, int block) {
        float[] result = new float[n];
        for (int from = 0; from < n; from += Math.max(block, 1)) {
            float[] p = new float[block];
            Arrays.fill(p, 1);
            float[] g = new float[block];
            float[] first = new float[block];
            float[] second = new float[block];
            float[] third = new float[block];
            for (int t = 1; t <= STEPS; t++) {
                for (int i = 0; i < block; i++) {
                    g[i] = gradient(from + i, t);
                }
                update.apply(p, g, first, second, third, block, t);
            }
            System.arraycopy(p, 0, result, from, block);
        }
        return result;
    }

    private static float gradient(int i, int t) {
        return (float) new Random(1000L * i + t).nextGaussian();
    }
}
