package org.ganscope.math;

/**
 * Elementwise work on float arrays: activations, their derivatives, and optimiser updates. Same
 * bits on every machine; the scalar forms give the same bits as the array forms.
 */
public final class Elementwise {
    private Elementwise() {}

    /** eˣ in float32. */
    public static float exp(float x) {
        return (float) StrictMath.exp(x);
    }

    /** σ(x) = 1/(1+e⁻ˣ), in [0, 1]; never NaN for a finite or infinite x. */
    public static float sigmoid(float x) {
        return (float) (1 / (1 + StrictMath.exp(-x)));
    }

    /** ln(1+eˣ), without overflow: max(x, 0) + ln(1+e^(−|x|)). */
    public static float softplus(float x) {
        return (float) (Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))));
    }

    public static float tanh(float x) {
        return (float) StrictMath.tanh(x);
    }

    /** out[outAt+i] = σ(in[inAt+i]), i < n. */
    public static void sigmoid(float[] in, int inAt, float[] out, int outAt, int n) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = sigmoid(in[inAt + i]);
        }
    }

    /** out[outAt+i] = ln(1+e^(sign·in[inAt+i])), i < n; sign is +1 or −1. */
    public static void softplus(float sign, float[] in, int inAt, float[] out, int outAt, int n) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] = softplus(sign * in[inAt + i]);
        }
    }

    public static void tanh(float[] in, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = tanh(in[i]);
        }
    }

    /** out[i] = in[i] > 0 ? in[i] : slope·in[i]. slope 0 is the ReLU. */
    public static void leakyRelu(float slope, float[] in, float[] out, int n) {
        for (int i = 0; i < n; i++) {
            out[i] = in[i] > 0 ? in[i] : slope * in[i];
        }
    }

    /**
     * gradient[i] *= out[i] > 0 ? 1 : slope, out being the activation's output (same sign as its
     * input).
     */
    public static void leakyReluBackward(float slope, float[] out, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= out[i] > 0 ? 1 : slope;
        }
    }

    /** gradient[i] *= 1 − out[i]². */
    public static void tanhBackward(float[] out, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= Math.fma(-out[i], out[i], 1f);
        }
    }

    /** gradient[i] *= out[i]·(1 − out[i]). */
    public static void sigmoidBackward(float[] out, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= out[i] * (1 - out[i]);
        }
    }

    /** gradient[i] *= σ(in[i]), in being the activation's input. */
    public static void softplusBackward(float[] in, float[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] *= sigmoid(in[i]);
        }
    }

    /**
     * Σ a[at+i], i < n, in 16 logical float lanes and a fixed tree; accumulated in float, returned
     * as double.
     */
    public static double sum(float[] a, int at, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) {
            s += a[at + i];
        }
        return s;
    }

    /** Σ a[i]², i < n, same shape as {@link #sum}. Not finite if any element is not. */
    public static double sumOfSquares(float[] a, int n) {
        double s = 0;
        for (int i = 0; i < n; i++) {
            s += (double) a[i] * a[i];
        }
        return s;
    }

    public static void sgd(float[] p, float[] g, int n, float learningRate) {
        for (int i = 0; i < n; i++) {
            p[i] = Math.fma(-learningRate, g[i], p[i]);
        }
    }

    public static void momentum(
            float[] p, float[] g, float[] velocity, int n, float learningRate, float mu) {
        for (int i = 0; i < n; i++) {
            velocity[i] = Math.fma(mu, velocity[i], g[i]);
            p[i] = Math.fma(-learningRate, velocity[i], p[i]);
        }
    }

    public static void rmsProp(
            float[] p,
            float[] g,
            float[] square,
            int n,
            float learningRate,
            float decay,
            float epsilon) {
        for (int i = 0; i < n; i++) {
            square[i] = Math.fma(decay, square[i], (1 - decay) * g[i] * g[i]);
            p[i] -= learningRate * g[i] / ((float) Math.sqrt(square[i]) + epsilon);
        }
    }

    public static void adam(
            float[] p,
            float[] g,
            float[] m,
            float[] v,
            int n,
            float beta1,
            float beta2,
            float stepSize,
            float rootCorrection,
            float epsilon) {
        for (int i = 0; i < n; i++) {
            m[i] = Math.fma(beta1, m[i], (1 - beta1) * g[i]);
            v[i] = Math.fma(beta2, v[i], (1 - beta2) * g[i] * g[i]);
            p[i] -= stepSize * m[i] / Math.fma((float) Math.sqrt(v[i]), rootCorrection, epsilon);
        }
    }
}
