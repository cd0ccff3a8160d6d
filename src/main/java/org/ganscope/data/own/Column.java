package org.ganscope.data.own;

import java.util.Arrays;

/**
 * A column of numbers, kept as the number of standard deviations from its mean, so that single
 * precision is fine enough for any mean. Immutable.
 */
final class Column {
    private static final double SMALL_TAIL = 0.001;

    /** σ of a Gaussian per distance of its quartiles. */
    private static final double PER_QUARTILES = 1 / 1.349;

    private final float[] scores;
    private final double mean;
    private final double deviation;
    private final float[] quantiles;

    /** @param values of which at least two differ */
    Column(double[] values) {
        mean = mean(values);
        deviation = deviation(values, mean);
        if (!(deviation > 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException("a column has the standard deviation " + deviation);
        }
        scores = new float[values.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) ((values[i] - mean) / deviation);
        }
        quantiles = quantiles(scores);
    }

    /** The sum divided by n, corrected for the rounding error. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double about = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - about;
        }
        return about + rest / values.length;
    }

    /** √(mean of (x − mean)²); NaN without values. */
    static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }

    /**
     * The minimum, the 0.1 % quantile and the lower quartile, and their counterparts from the other
     * side.
     */
    private static float[] quantiles(float[] scores) {
        float[] sorted = scores.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        int tail = (int) (SMALL_TAIL * last);
        return new float[] {
            sorted[0],
            sorted[tail],
            sorted[last / 4],
            sorted[last - last / 4],
            sorted[last - tail],
            sorted[last]
        };
    }

    int size() {
        return scores.length;
    }

    /** Number i, in standard deviations from the mean. */
    float score(int i) {
        return scores[i];
    }

    double mean() {
        return mean;
    }

    /** The standard deviation, > 0. */
    double deviation() {
        return deviation;
    }

    /** The least score. */
    double least() {
        return quantiles[0];
    }

    /** The greatest score. */
    double greatest() {
        return quantiles[5];
    }

    /** All but about a thousandth of the scores are at least this. */
    double nearlyLeast() {
        return quantiles[1];
    }

    /** All but about a thousandth of the scores are at most this. */
    double nearlyGreatest() {
        return quantiles[4];
    }

    /**
     * The smaller of the standard deviation and the one that a Gaussian with the same quartiles
     * would have, in scores; the former where the quartiles are equal.
     */
    double robustSpread() {
        double ofQuartiles = (quantiles[3] - quantiles[2]) * PER_QUARTILES;
        return ofQuartiles > 0 ? Math.min(ofQuartiles, 1) : 1;
    }
}
