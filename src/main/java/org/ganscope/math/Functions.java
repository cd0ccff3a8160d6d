package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.ABS;
import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.FMA;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.NEG;

import static org.ganscope.math.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;

/**
 * Elementary functions of every lane of a vector, as polynomials: the same sequence of correctly
 * rounded operations everywhere, hence the same bits, which {@link Math} does not promise.
 *
 * <p>Each function is reduced to a short interval (Muller 2016, "Elementary Functions", chapters 3
 * and 11) and approximated there by a polynomial of least greatest relative error, found by Remez'
 * exchange and evaluated by Horner's scheme. NaN in gives NaN out, since a comparison with NaN is
 * false and every blend then keeps the lane that NaN flows through.
 */
final class Functions {
    private static final float LOG2_E = 0x1.715476p0f;
    private static final float LN2_HIGH = 0x1.63p-1f;
    private static final float LN2_LOW = -0x1.bd0106p-13f;

    /** Adding 1.5·2²³ rounds to an integer, which then stands in the low bits of the float. */
    private static final float ROUND = 0x1.8p23f;

    private static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);
    private static final int ROOT_HALF_BITS = Float.floatToRawIntBits(0x1.6a09e6p-1f);
    private static final int FRACTION_BITS = 23;
    private static final int BIAS = 127;

    private Functions() {}

    /**
     * eˣ = 2ⁿ·eʳ with n = round(x/ln 2), |r| ≤ ln 2/2 and eʳ ≈ 1 + r + r²·q(r). The bounds on x are
     * just outside those where the result is a float.
     */
    static FloatVector exp(FloatVector x) {
        x = x.blend(-104f, x.lt(-104f));
        x = x.blend(89f, x.compare(GT, 89f));
        FloatVector shifted = x.lanewise(FMA, LOG2_E, ROUND);
        FloatVector n = shifted.sub(ROUND);
        FloatVector r = n.lanewise(FMA, -LN2_HIGH, x);
        r = n.lanewise(FMA, -LN2_LOW, r);
        FloatVector q = FloatVector.broadcast(SPECIES, 0.0013950492f);
        q = q.lanewise(FMA, r, 0.008368889f);
        q = q.lanewise(FMA, r, 0.041666206f);
        q = q.lanewise(FMA, r, 0.16666518f);
        q = q.lanewise(FMA, r, 0.5f);
        FloatVector p = q.fma(r.mul(r), r).add(1f);
        // 2ⁿ in two factors, since n reaches beyond the exponents of normal floats at either end
        IntVector exponent = shifted.reinterpretAsInts().sub(ROUND_BITS);
        IntVector half = exponent.lanewise(ASHR, 1);
        return p.mul(powerOfTwo(half)).mul(powerOfTwo(exponent.sub(half)));
    }

    private static FloatVector powerOfTwo(IntVector n) {
        return n.add(BIAS).lanewise(LSHL, FRACTION_BITS).reinterpretAsFloats();
    }

    /** σ(x) = 1/(1+e) for x ≥ 0 and e/(1+e) for x < 0, where e = e^(−|x|). */
    static FloatVector sigmoid(FloatVector x) {
        FloatVector e = exp(x.lanewise(ABS).lanewise(NEG));
        FloatVector numerator = FloatVector.broadcast(SPECIES, 1f).blend(e, x.lt(0f));
        return numerator.div(e.add(1f));
    }

    /** ln(1+eˣ) = max(x, 0) + ln(1+e), where e = e^(−|x|). */
    static FloatVector softplus(FloatVector x) {
        FloatVector e = exp(x.lanewise(ABS).lanewise(NEG));
        return x.blend(0f, x.lt(0f)).add(log1p(e));
    }

    /** ln(1+e) = e + e²·q(e) for 0 ≤ e ≤ 1. */
    private static FloatVector log1p(FloatVector e) {
        FloatVector q = FloatVector.broadcast(SPECIES, -0.003318497f);
        q = q.lanewise(FMA, e, 0.020204693f);
        q = q.lanewise(FMA, e, -0.057664637f);
        q = q.lanewise(FMA, e, 0.106805746f);
        q = q.lanewise(FMA, e, -0.15355407f);
        q = q.lanewise(FMA, e, 0.19695404f);
        q = q.lanewise(FMA, e, -0.24958588f);
        q = q.lanewise(FMA, e, 0.3333051f);
        q = q.lanewise(FMA, e, -0.49999934f);
        return q.fma(e.mul(e), e);
    }

    /** tanh x = x + x³·q(x²) for |x| < 0.625, else ±(1 − 2/(e^(2|x|)+1)). */
    static FloatVector tanh(FloatVector x) {
        FloatVector magnitude = x.lanewise(ABS);
        FloatVector far = exp(magnitude.add(magnitude)).add(1f);
        far = FloatVector.broadcast(SPECIES, -2f).div(far).add(1f);
        far = far.blend(far.lanewise(NEG), x.lt(0f));
        FloatVector square = x.mul(x);
        FloatVector q = FloatVector.broadcast(SPECIES, -0.0057170535f);
        q = q.lanewise(FMA, square, 0.020650595f);
        q = q.lanewise(FMA, square, -0.0537435f);
        q = q.lanewise(FMA, square, 0.13331491f);
        q = q.lanewise(FMA, square, -0.33333284f);
        FloatVector near = q.fma(square.mul(x), x);
        return far.blend(near, magnitude.lt(0.625f));
    }

    /** ln x = n·ln 2 + ln m with √½ ≤ m < √2, for a normal, finite, positive x. */
    static FloatVector log(FloatVector x) {
        IntVector bits = x.reinterpretAsInts();
        IntVector n = bits.sub(ROOT_HALF_BITS).lanewise(ASHR, FRACTION_BITS);
        FloatVector f = bits.sub(n.lanewise(LSHL, FRACTION_BITS)).reinterpretAsFloats().sub(1f);
        FloatVector q = FloatVector.broadcast(SPECIES, 0.08733614f);
        q = q.lanewise(FMA, f, -0.14441867f);
        q = q.lanewise(FMA, f, 0.14979288f);
        q = q.lanewise(FMA, f, -0.16552335f);
        q = q.lanewise(FMA, f, 0.19953613f);
        q = q.lanewise(FMA, f, -0.2500249f);
        q = q.lanewise(FMA, f, 0.33334225f);
        q = q.lanewise(FMA, f, -0.49999982f);
        FloatVector exponent = n.add(ROUND_BITS).reinterpretAsFloats().sub(ROUND);
        FloatVector logM = q.fma(f.mul(f), f);
        return exponent.lanewise(FMA, LN2_HIGH, exponent.lanewise(FMA, LN2_LOW, logM));
    }
}
