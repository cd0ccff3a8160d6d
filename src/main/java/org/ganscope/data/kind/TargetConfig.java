package org.ganscope.data.kind;

import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Quantity;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TargetContent;
import org.ganscope.data.own.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A target, the values of its parameters and its content.
 *
 * @param values one for each of {@code kind.parameters()}, in that order and within its bounds
 * @param material content that the kind accepts, see {@link TargetKind#takes}
 */
public record TargetConfig(TargetKind kind, List<Double> values, TargetContent material) {
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
        if (!kind.takes(material)) {
            throw new IllegalArgumentException(kind + " cannot be made of " + material);
        }
        if (!fits(material, kind, values)) {
            throw new IllegalArgumentException(
                    kind + " has " + weighedModes(kind, values) + " modes, not " + material);
        }
    }

    /** A target made of its standard material. */
    public TargetConfig(TargetKind kind, List<Double> values) {
        this(kind, values, kind.standardMaterial());
    }

    /** A target with its standard parameters and material. */
    public static TargetConfig standard(TargetKind kind) {
        return new TargetConfig(
                kind, kind.parameters().stream().map(TargetParameter::standard).toList());
    }

    private static boolean fits(TargetContent material, TargetKind kind, List<Double> values) {
        return !(material instanceof Weights weights)
                || weights.values().size() == weighedModes(kind, values);
    }

    private static int weighedModes(TargetKind kind, List<Double> values) {
        return kind.weighedModes(numbers(values));
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The same target with parameter number {@code index} changed. Where that changes the number of
     * modes, those that remain keep their given weights, see {@link Weights#laidOut}.
     */
    public TargetConfig with(int index, double value) {
        List<Double> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new TargetConfig(kind, changed, refitted(changed));
    }

    private TargetContent refitted(List<Double> changed) {
        return material instanceof Weights weights
                ? weights.laidOut(
                        kind.columns(numbers(values)),
                        kind.columns(numbers(changed)),
                        weighedModes(kind, changed))
                : material;
    }

    /** The number of modes that can have given {@link Weights}; 0 if none can. */
    public int weighedModes() {
        return weighedModes(kind, values);
    }

    /** The same target with other content. */
    public TargetConfig withMaterial(TargetContent material) {
        return new TargetConfig(kind, values, material);
    }

    /** Number of coordinates of a sample: 1 or 2. */
    public int dimension() {
        return kind.dimension();
    }

    /**
     * The quantities of its coordinates, if they come from a file that has been read; else empty.
     */
    public List<Quantity> quantities() {
        return material instanceof Table table
                ? IntStream.range(0, dimension()).mapToObj(table::quantity).toList()
                : List.of();
    }

    /**
     * The distribution itself.
     *
     * @throws IllegalArgumentException if its content is a file that has not been read
     */
    public Distribution create() {
        return kind.create(numbers(values), material);
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
