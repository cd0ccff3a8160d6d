package org.ganscope.data;

import java.util.List;
import java.util.function.Function;

/** The targets on offer. To add one: a distribution class and a line here. */
public enum TargetKind {
    /** Two Gaussians at ±distance; the default of the program and of seeds and textbooks. */
    TWO_MODES(
            "two-modes",
            List.of(
                    new TargetParameter("distance", 0.1, 4, 1),
                    new TargetParameter("sigma", 0.02, 2, 0.2),
                    new TargetParameter("weight", 0.02, 0.98, 0.5)),
            p -> GaussianMixture1D.twoModes(p[0], p[1], p[2])),
    GAUSSIAN(
            "gaussian",
            List.of(
                    new TargetParameter("mean", -4, 4, 1),
                    new TargetParameter("sigma", 0.02, 3, 0.5)),
            p -> GaussianMixture1D.single(p[0], p[1])),
    /**
     * Three Gaussians at −spacing, 0, +spacing with shares left : middle : right, unequal at first.
     */
    THREE_MODES(
            "three-modes",
            List.of(
                    new TargetParameter("spacing", 0.1, 4, 1.5),
                    new TargetParameter("sigma", 0.02, 2, 0.2),
                    new TargetParameter("left", 0.01, 1, 0.2),
                    new TargetParameter("middle", 0.01, 1, 0.3),
                    new TargetParameter("right", 0.01, 1, 0.5)),
            p -> GaussianMixture1D.threeModes(p[0], p[1], p[2], p[3], p[4])),
    UNIFORM(
            "uniform",
            List.of(new TargetParameter("mean", -4, 4, 0), new TargetParameter("width", 0.1, 8, 2)),
            p -> new Uniform1D(p[0], p[1])),
    EXPONENTIAL(
            "exponential",
            List.of(new TargetParameter("rate", 0.2, 10, 1)),
            p -> new Exponential1D(p[0])),
    /**
     * Student's t: the smaller the degrees of freedom, the heavier the tails; 1 is the Cauchy
     * distribution.
     */
    HEAVY_TAIL(
            "heavy-tail",
            List.of(
                    new TargetParameter("freedom", 1, 30, 2),
                    new TargetParameter("scale", 0.05, 2, 0.4)),
            p -> new StudentT1D(p[0], p[1]));

    private final String key;
    private final List<TargetParameter> parameters;
    private final Function<double[], Distribution1D> maker;

    TargetKind(
            String key,
            List<TargetParameter> parameters,
            Function<double[], Distribution1D> maker) {
        this.key = key;
        this.parameters = parameters;
        this.maker = maker;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    public List<TargetParameter> parameters() {
        return parameters;
    }

    Distribution1D create(double[] values) {
        return maker.apply(values);
    }
}
