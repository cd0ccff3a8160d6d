package org.ganscope.data.own;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The weight of each mode of a mixture; only their proportions count.
 *
 * @param values one for each mode, all > 0 and finite, in the order of the target's modes
 */
public record Weights(List<Double> values) implements TargetContent {
    private static final MathContext WRITTEN = new MathContext(3);

    public Weights {
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(w -> w > 0 && Double.isFinite(w))) {
            throw new IllegalArgumentException("weights must be finite and > 0, not " + values);
        }
    }

    /**
     * The weights of another number of modes: a mode that is at the same place of the same row as
     * before keeps its weight, a new one gets the mean of the old ones, to three digits, as you
     * would write it.
     *
     * @param columns number of modes in a row now
     * @param newColumns number of modes in a row afterwards
     * @param newModes number of modes afterwards
     */
    public Weights laidOut(int columns, int newColumns, int newModes) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = new BigDecimal(sum / values.size()).round(WRITTEN).doubleValue();
        List<Double> laidOut = new ArrayList<>();
        for (int mode = 0; mode < newModes; mode++) {
            int column = mode % newColumns;
            int old = mode / newColumns * columns + column;
            boolean remains = column < columns && old < values.size();
            laidOut.add(remains ? values.get(old) : mean);
        }
        return new Weights(laidOut);
    }

    /** Their shares of the mass, which sum to 1. */
    public double[] shares() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double whole = sum;
        return values.stream().mapToDouble(value -> value / whole).toArray();
    }
}
