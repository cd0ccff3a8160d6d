package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.FMA;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.NEG;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

import org.ganscope.math.Functions.Function;

/**
 * Elementwise work on float arrays: activations, each paired with its derivative, and sums. The
 * bits are the same on every machine, and the scalar forms give those of the array forms. NaN in
 * gives NaN out. Input and output may be the same array. No array form allocates.
 *
 * <p>An error in ulp is the distance to the exact value in units of the spacing of floats there.
 */
public final class Elementwise {
    private Elementwise() {}

    /** eˣ. Error below 1.1 ulp; 0 below x = −103.98, infinite above x = 88.73. */
    public static float exp(float x) {
        return scalar(Function.EXP, x);
    }

    /** σ(x) = 1/(1+e⁻ˣ), in [0, 1]. Error below 2.5 ulp, also where σ is tiny. */
    public static float sigmoid(float x) {
        return scalar(Function.SIGMOID, x);
    }

    /** ln(1+eˣ), which tends to x on the right and to eˣ on the left. Error below 2.5 ulp. */
    public static float softplus(float x) {
        return scalar(Function.SOFTPLUS, x);
    }

    /** tanh x, in [−1, 1]. Error below 2 ulp. */
    public static float tanh(float x) {
        return scalar(Function.TANH, x);
    }

    private static float scalar(Function f, float x) {
        float[] one = {x};
        Functions.apply(f, 1, one, 0, one, 0, 1);
        return one[0];
    }

    /** out[outAt+i] = e^(sign·in[inAt+i]), i < n; sign is +1 or −1. */
    public static void exp(float sign, float[] in, int inAt, float[] out, int outAt, int n) {
        Functions.apply(Function.EXP, sign, in, inAt, out, outAt, n);
    }

    /** out[outAt+i] = σ(in[inAt+i]), i < n. */
    public static void sigmoid(float[] in, int inAt, float[] out, int outAt, int n) {
        Functions.apply(Function.SIGMOID, 1, in, inAt, out, outAt, n);
    }

    /** out[outAt+i] = ln(1+e^(sign·in[inAt+i])), i < n; sign is +1 or −1. */
    public static void softplus(float sign, float[] in, int inAt, float[] out, int outAt, int n) {
        Functions.apply(Function.SOFTPLUS, sign, in, inAt, out, outAt, n);
    }

    /** out[i] = tanh(in[i]), i < n. */
    public static void tanh(float[] in, float[] out, int n) {
        Functions.apply(Function.TANH, 1, in, 0, out, 0, n);
    }

    /** out[i] = in[i] > 0 ? in[i] : slope·in[i], i < n. slope 0 is the ReLU. */
    public static void leakyRelu(float slope, float[] in, float[] out, int n) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector x = FloatVector.fromArray(SPECIES, in, i);
            x.mul(slope).blend(x, x.compare(GT, 0f)).intoArray(out, i);
        }
        for (; i < n; i++) {
            out[i] = in[i] > 0 ? in[i] : slope * in[i];
        }
    }

    /**
     * gradient[i] *= out[i] > 0 ? 1 : slope, i < n, where out is the activation's output (same sign
     * as its input).
     */
    public static void leakyReluBackward(float slope, float[] out, float[] gradient, int n) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector y = FloatVector.fromArray(SPECIES, out, i);
            FloatVector g = FloatVector.fromArray(SPECIES, gradient, i);
            g.mul(slope).blend(g, y.compare(GT, 0f)).intoArray(gradient, i);
        }
        for (; i < n; i++) {
            gradient[i] *= out[i] > 0 ? 1 : slope;
        }
    }

    /** gradient[i] *= 1 − out[i]², i < n. */
    public static void tanhBackward(float[] out, float[] gradient, int n) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector y = FloatVector.fromArray(SPECIES, out, i);
            FloatVector slope = y.lanewise(NEG).lanewise(FMA, y, 1f);
            slope.mul(FloatVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
        for (; i < n; i++) {
            gradient[i] *= Math.fma(-out[i], out[i], 1f);
        }
    }

    /** gradient[i] *= out[i]·(1 − out[i]), i < n. */
    public static void sigmoidBackward(float[] out, float[] gradient, int n) {
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector y = FloatVector.fromArray(SPECIES, out, i);
            FloatVector slope = FloatVector.broadcast(SPECIES, 1f).sub(y).mul(y);
            slope.mul(FloatVector.fromArray(SPECIES, gradient, i)).intoArray(gradient, i);
        }
        for (; i < n; i++) {
            gradient[i] *= out[i] * (1 - out[i]);
        }
    }

    /** gradient[i] *= σ(in[i]), i < n, where in is the activation's input. */
    public static void softplusBackward(float[] in, float[] gradient, int n) {
        Functions.apply(Function.TIMES_SIGMOID, 1, in, 0, gradient, 0, n);
    }

    /** gradient[i] *= φ''(a) = −2·φ(a)·φ'(a) of φ = tanh, from out = φ(a) and slope = φ'(a). */
    public static void tanhBend(float[] out, float[] slope, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= -2 * out[i] * slope[i];
        }
    }

    /** gradient[i] *= φ''(a) = (1 − 2·φ(a))·φ'(a) of φ = σ, from out = φ(a) and slope = φ'(a). */
    public static void sigmoidBend(float[] out, float[] slope, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= (1 - 2 * out[i]) * slope[i];
        }
    }

    /** gradient[i] *= φ''(a) = (1 − φ'(a))·φ'(a) of φ = softplus, from slope = φ'(a). */
    public static void softplusBend(float[] slope, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= (1 - slope[i]) * slope[i];
        }
    }

    /** sum[i] += a[i], i < n. */
    public static void add(float[] a, float[] sum, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += a[i];
        }
    }

    /** product[i] *= a[i], i < n. */
    public static void multiply(float[] a, float[] product, int n) {
        for (int i = 0; i < n; i++) {
            product[i] *= a[i];
        }
    }

    /** out[i] = a[i]·b[i], i < n. */
    public static void multiply(float[] a, float[] b, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /**
     * Σ a[at+i], i < n, in float and in the fixed shape of {@link Lanes}; 0 if n is 0. Not finite
     * if any element is not, or if a partial sum leaves the range of floats.
     */
    public static double sum(float[] a, int at, int n) {
        return Lanes.sum(a, at, n);
    }

    /** Σ a[aAt+i]·b[bAt+i], i < n, like {@link #sum}. */
    public static double dot(float[] a, int aAt, float[] b, int bAt, int n) {
        return Lanes.dot(a, aAt, b, bAt, n);
    }

    /** Σ a[i]², i < n, like {@link #sum}; a square leaves the range of floats above 1.8·10¹⁹. */
    public static double sumOfSquares(float[] a, int n) {
        return Lanes.dot(a, 0, a, 0, n);
    }
}
