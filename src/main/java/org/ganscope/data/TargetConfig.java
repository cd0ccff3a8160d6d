package org.ganscope.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A target and the values of its parameters.
 *
 * @param values one for each of {@code kind.parameters()}, in that order and within its bounds
 */
public record TargetConfig(TargetKind kind, List<Double> values) {
    public TargetConfig {
        values = List.copyOf(values);
        if (values.size() != kind.parameters().size()) {
            throw new IllegalArgumentException(
                    kind + " has parameters " + kind.parameters() + ", not " + values);
        }
        for (int i = 0; i < values.size(); i++) {
            if (!kind.parameters().get(i).allows(values.get(i))) {
                throw new IllegalArgumentException(
                        values.get(i) + " is outside the bounds of " + kind.parameters().get(i));
            }
        }
    }

    /** A target with its standard parameters. */
    public static TargetConfig standard(TargetKind kind) {
        return new TargetConfig(
                kind, kind.parameters().stream().map(TargetParameter::standard).toList());
    }

    /** The same target with parameter number {@code index} changed. */
    public TargetConfig with(int index, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new TargetConfig(kind, changed);
    }

    public Distribution1D create() {
        return kind.create(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
