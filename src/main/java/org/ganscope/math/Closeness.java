package org.ganscope.math;

import static jdk.incubator.vector.VectorOperators.ABS;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NEG;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * How close one point is to each of n points, c(i, j) = exp(−Σ_c |m_{c,i} − m_{c,j}|), and the
 * derivative of sums of it. Coordinate c of point j is m[at + c·step + j]. No method allocates; the
 * bits are the same on every machine.
 */
public final class Closeness {
    private Closeness() {}

    /** out[outAt+j] = c(i, j), j < n, 1 for j = i; returns their sum, of the fixed shape. */
    public static double closeness(
            float[] m, int at, int step, int dimensions, int i, float[] out, int outAt, int n) {
        int j = 0;
        for (; j <= n - WIDTH; j += WIDTH) {
            FloatVector distance = FloatVector.zero(SPECIES);
            for (int c = 0, row = at; c < dimensions; c++, row += step) {
                FloatVector other = FloatVector.fromArray(SPECIES, m, row + j);
                distance = distance.add(other.sub(m[row + i]).lanewise(ABS));
            }
            distance.intoArray(out, outAt + j);
        }
        for (; j < n; j++) {
            float distance = 0;
            for (int c = 0, row = at; c < dimensions; c++, row += step) {
                distance += Math.abs(m[row + j] - m[row + i]);
            }
            out[outAt + j] = distance;
        }
        Elementwise.exp(-1, out, outAt, out, outAt, n);
        return Lanes.sum(out, outAt, n);
    }

    /** Σ sign(m[at+j] − value)·weight[j], j < n: the derivative of −Σ |m[at+j] − value|·weight. */
    public static double signedSum(float[] m, int at, float value, float[] weight, int n) {
        int end = Lanes.end(n);
        float total = 0;
        for (int first = 0; first < Lanes.COUNT; first += WIDTH) {
            FloatVector lanes = FloatVector.zero(SPECIES);
            for (int j = first; j < end; j += Lanes.COUNT) {
                FloatVector difference = FloatVector.fromArray(SPECIES, m, at + j).sub(value);
                FloatVector w = FloatVector.fromArray(SPECIES, weight, j);
                FloatVector none = FloatVector.zero(SPECIES);
                FloatVector signed = none.blend(w, difference.compare(GT, 0f));
                signed = signed.blend(w.lanewise(NEG), difference.compare(LT, 0f));
                lanes = lanes.add(signed);
            }
            lanes = lanes.add(lanes.rearrange(Lanes.SWAP_PAIRS));
            lanes = lanes.add(lanes.rearrange(Lanes.SWAP_NEIGHBOURS));
            total += lanes.lane(0);
            if (WIDTH >= 8) {
                total += lanes.lane(4);
            }
            if (WIDTH >= 16) {
                total += lanes.lane(8);
                total += lanes.lane(12);
            }
        }
        for (int j = end; j < n; j++) {
            total += Math.signum(m[at + j] - value) * weight[j];
        }
        return total;
    }
}
