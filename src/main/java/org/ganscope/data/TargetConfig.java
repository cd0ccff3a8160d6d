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

    /** Number of coordinates of a sample: 1 or 2. */
    public int dimension() {
        return kind.dimension();
    }

    /** The distribution itself. */
    public Distribution create() {
        return kind.create(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * The distribution of a target on the line.
     *
     * @throws IllegalArgumentException if this one is over the plane
     */
    public Distribution1D create1D() {
        if (create() instanceof Distribution1D onTheLine) {
            return onTheLine;
        }
        throw new IllegalArgumentException(kind + " has dimension " + dimension() + ", not 1");
    }

    /**
     * The distribution of a target over the plane.
     *
     * @throws IllegalArgumentException if this one is on the line
     */
    public Distribution2D create2D() {
        if (create() instanceof Distribution2D overThePlane) {
            return overThePlane;
        }
        throw new IllegalArgumentException(kind + " has dimension " + dimension() + ", not 2");
    }
}
