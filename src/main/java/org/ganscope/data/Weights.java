package org.ganscope.data;

import java.util.List;

/**
 * How much each mode of a mixture weighs, one by one; only their proportions count.
 *
 * @param values one for each mode, all > 0 and finite, in the order of the target's modes
 */
public record Weights(List<Double> values) implements Material {
    public Weights {
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(w -> w > 0 && Double.isFinite(w))) {
            throw new IllegalArgumentException("weights must be finite and > 0, not " + values);
        }
    }

    /** Their shares of the mass, which sum to 1. */
    double[] shares() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double whole = sum;
        return values.stream().mapToDouble(value -> value / whole).toArray();
    }
}
