package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.math.Normal;

import java.util.List;

/**
 * The modes of a target on the line, and the part of each in which a sample counts as valid: the
 * central 99.730 % of its mass, for a Gaussian the part within 3σ of its centre. Immutable.
 */
final class LineModes {
    private static final double SIGMAS = 3;

    private final double[] high;
    private final double[] weight;
    private final double[] validFrom;
    private final double[] validTo;

    LineModes(Distribution1D target) {
        List<Mode> modes = target.modes();
        int count = modes.size();
        high = new double[count];
        weight = new double[count];
        validFrom = new double[count];
        validTo = new double[count];
        double tail = Normal.cdf(-SIGMAS);
        for (int i = 0; i < count; i++) {
            Mode mode = modes.get(i);
            high[i] = mode.extent().high();
            weight[i] = mode.weight();
            double below = target.cumulative(mode.extent().low());
            double mass = target.cumulative(high[i]) - below;
            validFrom[i] = target.quantile(below + mass * tail);
            validTo[i] = target.quantile(below + mass * (1 - tail));
        }
    }

    int count() {
        return high.length;
    }

    double weight(int i) {
        return weight[i];
    }

    double[] weights() {
        return weight.clone();
    }

    /** Where mode i ends and mode i + 1 begins. */
    double high(int i) {
        return high[i];
    }

    double validFrom(int i) {
        return validFrom[i];
    }

    double validTo(int i) {
        return validTo[i];
    }

    /** The mode in whose extent x lies; 0 for NaN. */
    int at(double x) {
        int i = 0;
        while (i + 1 < high.length && x > high[i]) {
            i++;
        }
        return i;
    }

    boolean isValid(int mode, double x) {
        return validFrom[mode] <= x && x <= validTo[mode];
    }
}
