package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

class ElementwiseTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    /** A prime, so that the floats tried have all patterns of low bits. */
    private static final int STRIDE = 4001;

    private interface Scalar {
        float of(float x);
    }

    private interface Loop {
        void apply(float[] in, float[] out, int n);
    }

    @Test
    void expIsExactToAboutOneUlpForEveryFloat() {
        assertAccurate(StrictMath::exp, Elementwise::exp, 1.1);
    }

    @Test
    void sigmoidIsExactToTwoAndAHalfUlpAlsoWhereItIsTiny() {
        assertAccurate(x -> 1 / (1 + StrictMath.exp(-x)), Elementwise::sigmoid, 2.5);
    }

    @Test
    void softplusIsExactToTwoAndAHalfUlpAlsoWhereItIsTiny() {
        assertAccurate(
                x -> Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))),
                Elementwise::softplus,
                2.5);
    }

    @Test
    void tanhIsExactToTwoUlpForEveryFloat() {
        assertAccurate(StrictMath::tanh, Elementwise::tanh, 2);
    }

    @Test
    void functionsHaveTheirLimitsAtInfinity() {
        assertEquals(INFINITY, Elementwise.exp(INFINITY));
        assertEquals(0, Elementwise.exp(-INFINITY));
        assertEquals(1, Elementwise.sigmoid(INFINITY));
        assertEquals(0, Elementwise.sigmoid(-INFINITY));
        assertEquals(INFINITY, Elementwise.softplus(INFINITY));
        assertEquals(0, Elementwise.softplus(-INFINITY));
        assertEquals(1, Elementwise.tanh(INFINITY));
        assertEquals(-1, Elementwise.tanh(-INFINITY));
    }

    @Test
    void nanInGivesNanOutEverywhere() {
        float[] nan = new float[37];
        Arrays.fill(nan, Float.NaN);
        for (Loop loop : loops()) {
            float[] out = new float[37];
            loop.apply(nan, out, 37);
            assertArrayEquals(nan, out);
        }
    }

    @Test
    void scalarAndArrayFormsGiveTheSameBitsAtEveryLengthAndOffset() {
        float[] in = numbers(80);
        for (int n = 0; n <= 40; n++) {
            float[] out = new float[80];
            Elementwise.sigmoid(in, 3, out, 5, n);
            assertArrayEquals(expected(in, 3, 5, n, Elementwise::sigmoid), out);
            out = new float[80];
            Elementwise.exp(-1, in, 3, out, 5, n);
            assertArrayEquals(expected(in, 3, 5, n, x -> Elementwise.exp(-x)), out);
            out = new float[80];
            Elementwise.softplus(1, in, 3, out, 5, n);
            assertArrayEquals(expected(in, 3, 5, n, Elementwise::softplus), out);
            out = new float[80];
            Elementwise.softplus(-1, in, 3, out, 5, n);
            assertArrayEquals(expected(in, 3, 5, n, x -> Elementwise.softplus(-x)), out);
            out = new float[80];
            Elementwise.tanh(in, out, n);
            assertArrayEquals(expected(in, 0, 0, n, Elementwise::tanh), out);
        }
    }

    @Test
    void leakyReluAndItsDerivativeFollowTheSignOfTheInput() {
        float[] in = numbers(80);
        in[1] = 0;
        in[2] = -0.0f;
        for (int n = 0; n <= 40; n++) {
            float[] out = new float[80];
            Elementwise.leakyRelu(0.25f, in, out, n);
            assertArrayEquals(expected(in, 0, 0, n, x -> x > 0 ? x : 0.25f * x), out);
            float[] gradient = new float[80];
            Arrays.fill(gradient, 0, n, 3);
            Elementwise.leakyReluBackward(0.25f, out, gradient, n);
            assertArrayEquals(expected(in, 0, 0, n, x -> x > 0 ? 3 : 0.75f), gradient);
        }
    }

    @Test
    void derivativesOfSmoothActivationsAreThoseOfTheirOutputs() {
        float[] in = numbers(80);
        for (int n = 0; n <= 40; n++) {
            float[] y = new float[80];
            float[] gradient = new float[80];
            Arrays.fill(gradient, 0, n, 3);
            Elementwise.tanh(in, y, n);
            Elementwise.tanhBackward(y, gradient, n);
            assertArrayEquals(expected(y, 0, 0, n, t -> 3 * Math.fma(-t, t, 1)), gradient);

            Arrays.fill(gradient, 0, n, 3);
            Elementwise.sigmoid(in, 0, y, 0, n);
            Elementwise.sigmoidBackward(y, gradient, n);
            assertArrayEquals(expected(y, 0, 0, n, s -> 3 * (s * (1 - s))), gradient);

            Arrays.fill(gradient, 0, n, 3);
            Elementwise.softplusBackward(in, gradient, n);
            assertArrayEquals(expected(in, 0, 0, n, x -> 3 * Elementwise.sigmoid(x)), gradient);
        }
    }

    @Test
    void activationsWorkInPlace() {
        for (Loop loop : loops()) {
            float[] in = numbers(37);
            float[] out = new float[37];
            loop.apply(in, out, 37);
            loop.apply(in, in, 37);
            assertArrayEquals(out, in);
        }
    }

    @Test
    void sumsHaveTheBitsOfTheirDefinition() {
        float[] a = numbers(600);
        float[] ones = new float[600];
        Arrays.fill(ones, 1);
        for (int n = 0; n <= 500; n++) {
            assertEquals(Shapes.dot(a, 7, ones, 0, n), Elementwise.sum(a, 7, n));
            assertEquals(Shapes.dot(a, 0, a, 0, n), Elementwise.sumOfSquares(a, n));
        }
    }

    @Test
    void sumsAreNotFiniteIfAnElementIsNot() {
        for (float bad : new float[] {Float.NaN, INFINITY, -INFINITY}) {
            for (int at = 0; at < 40; at++) {
                float[] a = numbers(40);
                a[at] = bad;
                assertFalse(Double.isFinite(Elementwise.sum(a, 0, 40)));
                assertFalse(Double.isFinite(Elementwise.sumOfSquares(a, 40)));
            }
        }
    }

    private static Loop[] loops() {
        return new Loop[] {
            (in, out, n) -> Elementwise.sigmoid(in, 0, out, 0, n),
            (in, out, n) -> Elementwise.softplus(1, in, 0, out, 0, n),
            Elementwise::tanh,
            (in, out, n) -> Elementwise.leakyRelu(0, in, out, n),
        };
    }

    /** Over every {@link #STRIDE}th float of either sign, denormal and huge ones among them. */
    private static void assertAccurate(DoubleUnaryOperator exact, Scalar function, double ulps) {
        int infinity = Float.floatToIntBits(INFINITY);
        for (int bits = 0; bits < infinity - STRIDE; bits += STRIDE) {
            float x = Float.intBitsToFloat(bits);
            assertAccurate(exact.applyAsDouble(x), function.of(x), ulps, x);
            assertAccurate(exact.applyAsDouble(-x), function.of(-x), ulps, -x);
        }
    }

    private static void assertAccurate(double exact, float actual, double ulps, float x) {
        if ((float) exact == actual) {
            return;
        }
        double error = Math.abs(actual - exact) / Math.ulp((float) exact);
        assertTrue(error <= ulps, () -> "at " + x + ": " + actual + " is off by " + error + " ulp");
    }

    private static float[] numbers(int n) {
        Random random = new Random(n);
        float[] a = new float[n];
        for (int i = 0; i < n; i++) {
            a[i] = (float) random.nextGaussian() * 4;
        }
        return a;
    }

    private static float[] expected(float[] in, int inAt, int outAt, int n, Scalar function) {
        float[] out = new float[in.length];
        for (int i = 0; i < n; i++) {
            out[outAt + i] = function.of(in[inAt + i]);
        }
        return out;
    }
}
