package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.ABS;
import static jdk.incubator.vector.VectorOperators.FMA;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * The steps of optimisers on n parameters p with gradient g, in place and in PyTorch's forms.
 * Square roots and quotients are correctly rounded by IEEE 754, so the bits are the same on every
 * machine. A parameter whose gradient is NaN becomes NaN. No method allocates.
 *
 * <p>A mean below 2⁻¹²⁰ becomes 0. The weights of a ReLU unit that is always off have gradient 0;
 * their means would fade into denormal numbers, with which many processors are some twenty times
 * slower.
 */
public final class Updates {
    private static final float TINY = 0x1p-120f;

    private Updates() {}

    /** Gradient descent: p ← p − α·g, where α is the learning rate. */
    public static void sgd(float[] p, float[] g, int n, double learningRate) {
        float step = (float) -learningRate;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector value = FloatVector.fromArray(SPECIES, p, i);
            gradient.lanewise(FMA, step, value).intoArray(p, i);
        }
        for (; i < n; i++) {
            p[i] = Math.fma(g[i], step, p[i]);
        }
    }

    /** Optimistic descent (Daskalakis et al. 2018): p ← p − α·(2·g − previous), previous ← g. */
    public static void optimisticSgd(
            float[] p, float[] g, float[] previous, int n, double learningRate) {
        float step = (float) -learningRate;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector before = FloatVector.fromArray(SPECIES, previous, i);
            FloatVector value = FloatVector.fromArray(SPECIES, p, i);
            FloatVector ahead = gradient.add(gradient).sub(before);
            ahead.lanewise(FMA, step, value).intoArray(p, i);
            gradient.intoArray(previous, i);
        }
        for (; i < n; i++) {
            p[i] = Math.fma(g[i] + g[i] - previous[i], step, p[i]);
            previous[i] = g[i];
        }
    }

    /** Momentum (Polyak 1964): v ← μ·v + g, p ← p − α·v. */
    public static void momentum(
            float[] p, float[] g, float[] velocity, int n, double learningRate, double mu) {
        float step = (float) -learningRate;
        float keep = (float) mu;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector v = FloatVector.fromArray(SPECIES, velocity, i);
            v = v.lanewise(FMA, keep, gradient);
            v = v.blend(0f, v.lanewise(ABS).lt(TINY));
            v.intoArray(velocity, i);
            FloatVector value = FloatVector.fromArray(SPECIES, p, i);
            v.lanewise(FMA, step, value).intoArray(p, i);
        }
        for (; i < n; i++) {
            velocity[i] = orZero(Math.fma(velocity[i], keep, g[i]));
            p[i] = Math.fma(velocity[i], step, p[i]);
        }
    }

    /** RMSProp (Tieleman and Hinton 2012): s ← ρ·s + (1−ρ)·g², p ← p − α·g/(√s + ε). */
    public static void rmsProp(
            float[] p,
            float[] g,
            float[] square,
            int n,
            double learningRate,
            double decay,
            double epsilon) {
        float rate = (float) learningRate;
        float keep = (float) decay;
        float mix = (float) (1 - decay);
        float floor = (float) epsilon;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector s = FloatVector.fromArray(SPECIES, square, i);
            s = s.lanewise(FMA, keep, gradient.mul(mix).mul(gradient));
            s = s.blend(0f, s.lt(TINY));
            s.intoArray(square, i);
            FloatVector change = gradient.mul(rate).div(s.sqrt().add(floor));
            FloatVector.fromArray(SPECIES, p, i).sub(change).intoArray(p, i);
        }
        for (; i < n; i++) {
            square[i] = orZero(Math.fma(square[i], keep, g[i] * mix * g[i]));
            p[i] -= g[i] * rate / (root(square[i]) + floor);
        }
    }

    /**
     * Adam (Kingma and Ba 2015): m ← β₁·m + (1−β₁)·g, v ← β₂·v + (1−β₂)·g², p ← p −
     * stepSize·m/(√v·rootCorrection + ε). After t steps stepSize is α/(1−β₁ᵗ) and rootCorrection is
     * 1/√(1−β₂ᵗ), so that this is the paper's rule with its bias-corrected moments.
     */
    public static void adam(
            float[] p,
            float[] g,
            float[] m,
            float[] v,
            int n,
            double beta1,
            double beta2,
            double stepSize,
            double rootCorrection,
            double epsilon) {
        float keep1 = (float) beta1;
        float mix1 = (float) (1 - beta1);
        float keep2 = (float) beta2;
        float mix2 = (float) (1 - beta2);
        float step = (float) stepSize;
        float correction = (float) rootCorrection;
        float floor = (float) epsilon;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector mean = FloatVector.fromArray(SPECIES, m, i);
            mean = mean.lanewise(FMA, keep1, gradient.mul(mix1));
            mean = mean.blend(0f, mean.lanewise(ABS).lt(TINY));
            mean.intoArray(m, i);
            FloatVector square = FloatVector.fromArray(SPECIES, v, i);
            square = square.lanewise(FMA, keep2, gradient.mul(mix2).mul(gradient));
            square = square.blend(0f, square.lt(TINY));
            square.intoArray(v, i);
            FloatVector scale = square.sqrt().lanewise(FMA, correction, floor);
            FloatVector change = mean.mul(step).div(scale);
            FloatVector.fromArray(SPECIES, p, i).sub(change).intoArray(p, i);
        }
        for (; i < n; i++) {
            m[i] = orZero(Math.fma(m[i], keep1, g[i] * mix1));
            v[i] = orZero(Math.fma(v[i], keep2, g[i] * mix2 * g[i]));
            p[i] -= m[i] * step / Math.fma(root(v[i]), correction, floor);
        }
    }

    /** AMSGrad (Reddi et al. 2018): {@link #adam Adam} with the largest v so far in place of v. */
    public static void amsGrad(
            float[] p,
            float[] g,
            float[] m,
            float[] v,
            float[] largest,
            int n,
            double beta1,
            double beta2,
            double stepSize,
            double rootCorrection,
            double epsilon) {
        float keep1 = (float) beta1;
        float mix1 = (float) (1 - beta1);
        float keep2 = (float) beta2;
        float mix2 = (float) (1 - beta2);
        float step = (float) stepSize;
        float correction = (float) rootCorrection;
        float floor = (float) epsilon;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector mean = FloatVector.fromArray(SPECIES, m, i);
            mean = mean.lanewise(FMA, keep1, gradient.mul(mix1));
            mean = mean.blend(0f, mean.lanewise(ABS).lt(TINY));
            mean.intoArray(m, i);
            FloatVector square = FloatVector.fromArray(SPECIES, v, i);
            square = square.lanewise(FMA, keep2, gradient.mul(mix2).mul(gradient));
            square = square.blend(0f, square.lt(TINY));
            square.intoArray(v, i);
            square = square.max(FloatVector.fromArray(SPECIES, largest, i));
            square.intoArray(largest, i);
            FloatVector scale = square.sqrt().lanewise(FMA, correction, floor);
            FloatVector change = mean.mul(step).div(scale);
            FloatVector.fromArray(SPECIES, p, i).sub(change).intoArray(p, i);
        }
        for (; i < n; i++) {
            m[i] = orZero(Math.fma(m[i], keep1, g[i] * mix1));
            v[i] = orZero(Math.fma(v[i], keep2, g[i] * mix2 * g[i]));
            largest[i] = Math.max(v[i], largest[i]);
            p[i] -= m[i] * step / Math.fma(root(largest[i]), correction, floor);
        }
    }

    /**
     * Optimistic Adam (Daskalakis et al. 2018): m and v as in {@link #adam Adam}, u ←
     * m·meanCorrection/(√v·rootCorrection + ε), p ← p − α·(2·u − previous), previous ← u. After t
     * steps meanCorrection is 1/(1−β₁ᵗ) and rootCorrection is 1/√(1−β₂ᵗ).
     */
    public static void optimisticAdam(
            float[] p,
            float[] g,
            float[] m,
            float[] v,
            float[] previous,
            int n,
            double learningRate,
            double beta1,
            double beta2,
            double meanCorrection,
            double rootCorrection,
            double epsilon) {
        float rate = (float) -learningRate;
        float keep1 = (float) beta1;
        float mix1 = (float) (1 - beta1);
        float keep2 = (float) beta2;
        float mix2 = (float) (1 - beta2);
        float unbias = (float) meanCorrection;
        float correction = (float) rootCorrection;
        float floor = (float) epsilon;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            FloatVector mean = FloatVector.fromArray(SPECIES, m, i);
            mean = mean.lanewise(FMA, keep1, gradient.mul(mix1));
            mean = mean.blend(0f, mean.lanewise(ABS).lt(TINY));
            mean.intoArray(m, i);
            FloatVector square = FloatVector.fromArray(SPECIES, v, i);
            square = square.lanewise(FMA, keep2, gradient.mul(mix2).mul(gradient));
            square = square.blend(0f, square.lt(TINY));
            square.intoArray(v, i);
            FloatVector scale = square.sqrt().lanewise(FMA, correction, floor);
            FloatVector u = mean.mul(unbias).div(scale);
            u = u.blend(0f, u.lanewise(ABS).lt(TINY));
            FloatVector ahead = u.add(u).sub(FloatVector.fromArray(SPECIES, previous, i));
            u.intoArray(previous, i);
            FloatVector value = FloatVector.fromArray(SPECIES, p, i);
            ahead.lanewise(FMA, rate, value).intoArray(p, i);
        }
        for (; i < n; i++) {
            m[i] = orZero(Math.fma(m[i], keep1, g[i] * mix1));
            v[i] = orZero(Math.fma(v[i], keep2, g[i] * mix2 * g[i]));
            float u = orZero(m[i] * unbias / Math.fma(root(v[i]), correction, floor));
            p[i] = Math.fma(u + u - previous[i], rate, p[i]);
            previous[i] = u;
        }
    }

    /** Weight decay as a part of the gradient: g ← g + λ·p. */
    public static void weightDecay(float[] p, float[] g, int n, double lambda) {
        float share = (float) lambda;
        int i = 0;
        for (; i <= n - WIDTH; i += WIDTH) {
            FloatVector value = FloatVector.fromArray(SPECIES, p, i);
            FloatVector gradient = FloatVector.fromArray(SPECIES, g, i);
            value.lanewise(FMA, share, gradient).intoArray(g, i);
        }
        for (; i < n; i++) {
            g[i] = Math.fma(p[i], share, g[i]);
        }
    }

    private static float orZero(float x) {
        return Math.abs(x) < TINY ? 0 : x;
    }

    /** √x, correctly rounded: the root in double has more than twice the bits. */
    private static float root(float x) {
        return (float) Math.sqrt(x);
    }
}
