package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.ABS;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.FMA;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.NEG;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * Elementary functions as polynomials: the same sequence of correctly rounded operations on every
 * machine, hence the same bits, which {@link Math} does not promise.
 *
 * <p>Each function is reduced to a short interval (Muller 2016, "Elementary Functions", chapter 11)
 * and approximated there by a polynomial with the smallest possible maximum relative error, found
 * by the Remez algorithm and evaluated by Horner's scheme. NaN in gives NaN out.
 *
 * <p>Each method is long on purpose: as one unit, too large for the compiler to inline elsewhere,
 * it keeps its vectors in registers. Split up, it would sometimes be compiled in pieces that pass
 * vectors to each other as objects.
 */
final class Functions {
    /** What {@link #apply} writes, for every element x of its input. */
    enum Function {
        /** out = eˣ. */
        EXP,
        /** out = σ(x) = 1/(1+e⁻ˣ). */
        SIGMOID,
        /** out = out·σ(x). */
        TIMES_SIGMOID,
        /** out = ln(1+eˣ). */
        SOFTPLUS,
        /** out = tanh x. */
        TANH
    }

    private static final float LOG2_E = 0x1.715476p0f;
    private static final float LN2_HIGH = 0x1.63p-1f;
    private static final float LN2_LOW = -0x1.bd0106p-13f;

    /** Adding 1.5·2²³ rounds to an integer, which is then in the low bits of the float. */
    private static final float ROUND = 0x1.8p23f;

    private static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);
    private static final int ROOT_HALF_BITS = Float.floatToRawIntBits(0x1.6a09e6p-1f);
    private static final int FRACTION_BITS = 23;
    private static final int BIAS = 127;

    /**
     * Where the elements behind the last whole vector are worked on. A mask would do without, but
     * in some processes its own methods are not inlined, and then vectors become objects.
     */
    private static final ThreadLocal<float[]> REST =
            ThreadLocal.withInitial(() -> new float[2 * WIDTH]);

    private Functions() {}

    /**
     * Applies f to x = sign·in[inAt+i], i < n. All but EXP are functions of e^(−|x|) or its square.
     */
    static void apply(Function f, float sign, float[] in, int inAt, float[] out, int outAt, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            float[] from = in;
            int fromAt = inAt + i;
            float[] to = out;
            int toAt = outAt + i;
            int left = n - i;
            if (left < WIDTH) {
                from = to = REST.get();
                fromAt = 0;
                toAt = WIDTH;
                System.arraycopy(in, inAt + i, from, fromAt, left);
                System.arraycopy(out, outAt + i, to, toAt, left);
            }
            FloatVector x = FloatVector.fromArray(SPECIES, from, fromAt).mul(sign);

            // e = e^a = 2ᵏ·e^r, k = round(a/ln 2), |r| ≤ ln 2/2; beyond the bounds e is 0 or
            // infinite
            FloatVector a = x;
            if (f != Function.EXP) {
                a = x.lanewise(ABS).mul(f == Function.TANH ? -2f : -1f);
            }
            a = a.blend(-104f, a.lt(-104f)).blend(89f, a.compare(GT, 89f));
            FloatVector shifted = a.lanewise(FMA, LOG2_E, ROUND);
            FloatVector k = shifted.sub(ROUND);
            FloatVector r = k.lanewise(FMA, -LN2_LOW, k.lanewise(FMA, -LN2_HIGH, a));
            // e^r = 1 + r + r²·q(r)
            FloatVector q = FloatVector.broadcast(SPECIES, 0.0013950492f);
            q = q.lanewise(FMA, r, 0.008368889f);
            q = q.lanewise(FMA, r, 0.041666206f);
            q = q.lanewise(FMA, r, 0.16666518f);
            q = q.lanewise(FMA, r, 0.5f);
            FloatVector e = q.fma(r.mul(r), r).add(1f);
            // 2ᵏ in two factors, since k goes beyond the exponents of normal floats at both ends
            IntVector exponent = shifted.reinterpretAsInts().sub(ROUND_BITS);
            IntVector half = exponent.lanewise(ASHR, 1);
            IntVector rest = exponent.sub(half);
            e = e.mul(half.add(BIAS).lanewise(LSHL, FRACTION_BITS).reinterpretAsFloats());
            e = e.mul(rest.add(BIAS).lanewise(LSHL, FRACTION_BITS).reinterpretAsFloats());

            FloatVector y = e;
            if (f == Function.SIGMOID || f == Function.TIMES_SIGMOID) {
                // 1/(1+e) for x ≥ 0 and e/(1+e) for x < 0
                y = FloatVector.broadcast(SPECIES, 1f).blend(e, x.lt(0f)).div(e.add(1f));
                if (f == Function.TIMES_SIGMOID) {
                    y = y.mul(FloatVector.fromArray(SPECIES, to, toAt));
                }
            } else if (f == Function.SOFTPLUS) {
                // max(x, 0) + ln(1+e), and ln(1+e) = e + e²·q(e) for 0 ≤ e ≤ 1
                q = FloatVector.broadcast(SPECIES, -0.003318497f);
                q = q.lanewise(FMA, e, 0.020204693f);
                q = q.lanewise(FMA, e, -0.057664637f);
                q = q.lanewise(FMA, e, 0.10680575f);
                q = q.lanewise(FMA, e, -0.15355407f);
                q = q.lanewise(FMA, e, 0.19695404f);
                q = q.lanewise(FMA, e, -0.24958588f);
                q = q.lanewise(FMA, e, 0.3333051f);
                q = q.lanewise(FMA, e, -0.49999934f);
                y = x.blend(0f, x.lt(0f)).add(q.fma(e.mul(e), e));
            } else if (f == Function.TANH) {
                // ±(1−e)/(1+e), but x + x³·q(x²) for |x| < 0.625
                y = FloatVector.broadcast(SPECIES, 1f).sub(e).div(e.add(1f));
                y = y.blend(y.lanewise(NEG), x.lt(0f));
                FloatVector square = x.mul(x);
                q = FloatVector.broadcast(SPECIES, -0.0057170535f);
                q = q.lanewise(FMA, square, 0.020650595f);
                q = q.lanewise(FMA, square, -0.0537435f);
                q = q.lanewise(FMA, square, 0.13331491f);
                q = q.lanewise(FMA, square, -0.33333284f);
                y = y.blend(q.fma(square.mul(x), x), square.lt(0.625f * 0.625f));
            }
            y.intoArray(to, toAt);
            if (left < WIDTH) {
                System.arraycopy(to, toAt, out, outAt + i, left);
            }
        }
    }

    /**
     * a[at+i] ← the standard normal quantile of the probability |u|, negated if u < 0, where u =
     * a[at+i], 2⁻⁶⁴ ≤ |u| ≤ ½; i < n. If u is uniform in [−½, ½], the result is standard normal.
     *
     * <p>Rational approximations: in the centre that of algorithm AS 241, PPND7 (Wichura 1988, "The
     * percentage points of the normal distribution"), in the tails one in √(−ln |u|). The relative
     * error is below 5·10⁻⁷.
     */
    static void normal(float[] a, int at, int n) {
        for (int i = 0; i < n; i += WIDTH) {
            float[] to = a;
            int toAt = at + i;
            int left = n - i;
            if (left < WIDTH) {
                to = REST.get();
                toAt = 0;
                System.arraycopy(a, at + i, to, toAt, left);
            }
            FloatVector u = FloatVector.fromArray(SPECIES, to, toAt);
            FloatVector p = u.lanewise(ABS);

            // the centre, |p − ½| ≤ 0.425
            FloatVector q = FloatVector.broadcast(SPECIES, 0.5f).sub(p);
            FloatVector r = FloatVector.broadcast(SPECIES, 0.180625f).sub(q.mul(q));
            FloatVector above = FloatVector.broadcast(SPECIES, 59.109375f);
            above = above.lanewise(FMA, r, 159.29114f);
            above = above.lanewise(FMA, r, 50.434273f);
            above = above.lanewise(FMA, r, 3.3871326f);
            FloatVector below = FloatVector.broadcast(SPECIES, 67.18756f);
            below = below.lanewise(FMA, r, 78.75776f);
            below = below.lanewise(FMA, r, 17.89517f);
            below = below.lanewise(FMA, r, 1f);
            FloatVector centre = q.mul(above).div(below);

            // ln p = k·ln 2 + ln m with √½ ≤ m < √2, and ln(1+f) = f + f²·q(f)
            IntVector bits = p.reinterpretAsInts();
            IntVector exponent = bits.sub(ROOT_HALF_BITS).lanewise(ASHR, FRACTION_BITS);
            FloatVector m = bits.sub(exponent.lanewise(LSHL, FRACTION_BITS)).reinterpretAsFloats();
            FloatVector f = m.sub(1f);
            q = FloatVector.broadcast(SPECIES, 0.08733614f);
            q = q.lanewise(FMA, f, -0.14441867f);
            q = q.lanewise(FMA, f, 0.14979288f);
            q = q.lanewise(FMA, f, -0.16552335f);
            q = q.lanewise(FMA, f, 0.19953613f);
            q = q.lanewise(FMA, f, -0.2500249f);
            q = q.lanewise(FMA, f, 0.33334225f);
            q = q.lanewise(FMA, f, -0.49999982f);
            FloatVector log = q.fma(f.mul(f), f);
            FloatVector k = exponent.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND);
            log = k.lanewise(FMA, LN2_HIGH, k.lanewise(FMA, LN2_LOW, log));

            // the tail
            r = log.lanewise(NEG).sqrt();
            above = FloatVector.broadcast(SPECIES, -0.0001589528f);
            above = above.lanewise(FMA, r, 1.7979036f);
            above = above.lanewise(FMA, r, 4.247332f);
            above = above.lanewise(FMA, r, -1.5374753f);
            above = above.lanewise(FMA, r, -2.6990027f);
            below = FloatVector.broadcast(SPECIES, 1.2672729f);
            below = below.lanewise(FMA, r, 3.0893526f);
            below = below.lanewise(FMA, r, 1f);
            FloatVector x = centre.blend(above.div(below), p.lt(0.075f));
            x = x.blend(x.lanewise(NEG), u.compare(GT, 0f));
            x.intoArray(to, toAt);
            if (left < WIDTH) {
                System.arraycopy(to, toAt, a, at + i, left);
            }
        }
    }
}
