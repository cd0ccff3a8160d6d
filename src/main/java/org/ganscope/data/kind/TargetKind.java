package org.ganscope.data.kind;

import org.ganscope.data.Distribution;
import org.ganscope.data.GeometricWeights;
import org.ganscope.data.line.Exponential1D;
import org.ganscope.data.line.GaussianMixture1D;
import org.ganscope.data.line.StudentT1D;
import org.ganscope.data.line.Uniform1D;
import org.ganscope.data.own.TargetContent;
import org.ganscope.data.own.Weights;
import org.ganscope.data.plane.Checkerboard;
import org.ganscope.data.plane.Circles;
import org.ganscope.data.plane.Gaussian2D;
import org.ganscope.data.plane.GaussianMixture2D;
import org.ganscope.data.plane.Line2D;
import org.ganscope.data.plane.Pinwheel;
import org.ganscope.data.plane.Spiral;
import org.ganscope.data.plane.Square2D;
import org.ganscope.data.plane.SwissRoll;
import org.ganscope.data.plane.TwoMoons;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The available targets. To add one: a distribution class and a line here. */
public enum TargetKind {
    /** Two Gaussians at ±distance; the default of the program and common in textbooks. */
    TWO_MODES(
            "two-modes",
            1,
            List.of(
                    new TargetParameter("distance", 0.1, 4, 1),
                    TargetParameter.width("sigma", 0.02, 2, 0.2),
                    new TargetParameter("weight", 0.02, 0.98, 0.5)),
            p -> GaussianMixture1D.twoModes(p[0], p[1], p[2])),
    GAUSSIAN(
            "gaussian",
            1,
            List.of(
                    new TargetParameter("mean", -4, 4, 1),
                    TargetParameter.width("sigma", 0.02, 3, 0.5)),
            p -> GaussianMixture1D.single(p[0], p[1])),
    /**
     * Three Gaussians at −spacing, 0, +spacing with shares left : middle : right, unequal by
     * default.
     */
    THREE_MODES(
            "three-modes",
            1,
            List.of(
                    new TargetParameter("spacing", 0.1, 4, 1.5),
                    TargetParameter.width("sigma", 0.02, 2, 0.2),
                    new TargetParameter("left", 0.01, 1, 0.2),
                    new TargetParameter("middle", 0.01, 1, 0.3),
                    new TargetParameter("right", 0.01, 1, 0.5)),
            p -> GaussianMixture1D.threeModes(p[0], p[1], p[2], p[3], p[4])),
    /** K Gaussians in a row around 0; with unequal weights if you choose them. */
    K_MODES(
            "k-modes",
            1,
            List.of(
                    TargetParameter.count("modes", 1, 12, 5),
                    new TargetParameter("spacing", 0.1, 2, 1.5),
                    TargetParameter.width("sigma", 0.02, 1, 0.2),
                    new TargetParameter("falloff", 0.5, 1, 1)),
            p -> (int) p[0],
            (p, weights) -> GaussianMixture1D.inARow(p[1], p[2], weights)),
    UNIFORM(
            "uniform",
            1,
            List.of(new TargetParameter("mean", -4, 4, 0), new TargetParameter("width", 0.1, 8, 2)),
            p -> new Uniform1D(p[0], p[1])),
    EXPONENTIAL(
            "exponential",
            1,
            List.of(new TargetParameter("rate", 0.2, 10, 1)),
            p -> new Exponential1D(p[0])),
    /**
     * Student's t: the smaller the degrees of freedom, the heavier the tails; 1 is the Cauchy
     * distribution.
     */
    HEAVY_TAIL(
            "heavy-tail",
            1,
            List.of(
                    new TargetParameter("freedom", 1, 30, 2),
                    new TargetParameter("scale", 0.05, 2, 0.4)),
            p -> new StudentT1D(p[0], p[1])),
    /** K Gaussians on a circle; by default eight of equal weight, as in GAN papers. */
    RING(
            "ring",
            2,
            List.of(
                    TargetParameter.count("modes", 1, 16, 8),
                    new TargetParameter("radius", 0.2, 4, 2),
                    TargetParameter.width("sigma", 0.005, 1, 0.1),
                    new TargetParameter("falloff", 0.5, 1, 1)),
            p -> (int) p[0],
            (p, weights) -> GaussianMixture2D.ring(p[1], p[2], weights)),
    /** K×K Gaussians on a square lattice around the origin. */
    GRID(
            "grid",
            2,
            List.of(
                    TargetParameter.count("side", 1, 6, 3),
                    new TargetParameter("spacing", 0.1, 4, 1.5),
                    TargetParameter.width("sigma", 0.005, 1, 0.1),
                    new TargetParameter("falloff", 0.5, 1, 1)),
            p -> (int) (p[0] * p[0]),
            (p, weights) -> GaussianMixture2D.grid((int) p[0], p[1], p[2], weights)),
    MOONS(
            "moons",
            2,
            List.of(TargetParameter.width("noise", 0.01, 0.5, 0.1)),
            p -> new TwoMoons(p[0])),
    CIRCLES(
            "circles",
            2,
            List.of(
                    new TargetParameter("ratio", 0.1, 0.95, 0.5),
                    TargetParameter.width("noise", 0.01, 0.5, 0.05)),
            p -> new Circles(p[0], p[1])),
    SWISS_ROLL(
            "swiss-roll",
            2,
            List.of(TargetParameter.width("noise", 0.05, 1, 0.25)),
            p -> new SwissRoll(p[0])),
    SPIRAL(
            "spiral",
            2,
            List.of(
                    TargetParameter.count("arms", 1, 6, 2),
                    new TargetParameter("turns", 0.25, 4, 1.5),
                    TargetParameter.width("noise", 0.01, 0.5, 0.05)),
            p -> new Spiral((int) p[0], p[1], p[2])),
    PINWHEEL(
            "pinwheel",
            2,
            List.of(
                    TargetParameter.count("arms", 2, 10, 5),
                    new TargetParameter("radial", 0.05, 0.5, 0.3),
                    new TargetParameter("tangential", 0.02, 0.3, 0.1),
                    new TargetParameter("twist", 0, 0.5, 0.25)),
            p -> new Pinwheel((int) p[0], p[1], p[2], p[3])),
    CHECKERBOARD(
            "checkerboard",
            2,
            List.of(
                    TargetParameter.count("squares", 2, 10, 4),
                    new TargetParameter("width", 0.5, 8, 4)),
            p -> new Checkerboard((int) p[0], p[1])),
    SQUARE("square", 2, List.of(new TargetParameter("width", 0.1, 8, 2)), p -> new Square2D(p[0])),
    /** A segment with noise: nearly a one-dimensional distribution in the plane. */
    LINE(
            "line",
            2,
            List.of(
                    new TargetParameter("length", 0.2, 8, 3),
                    new TargetParameter("angle", -90, 90, 30),
                    TargetParameter.width("noise", 0.01, 0.5, 0.05)),
            p -> new Line2D(p[0], p[1], p[2])),
    /** One Gaussian of any shape and direction. */
    ANISOTROPIC(
            "anisotropic",
            2,
            List.of(
                    new TargetParameter("meanX", -4, 4, 0),
                    new TargetParameter("meanY", -4, 4, 0),
                    TargetParameter.width("sigma1", 0.02, 3, 1),
                    TargetParameter.width("sigma2", 0.02, 3, 0.5),
                    new TargetParameter("correlation", -0.99, 0.99, 0.6)),
            p -> new Gaussian2D(p[0], p[1], p[2], p[3], p[4])),
    /** A density over the line that you draw. */
    DRAWN_LINE("drawing-1d", 1, TargetForm.DRAWING),
    /** A density over the plane that you paint. */
    DRAWN_PLANE("drawing-2d", 2, TargetForm.DRAWING),
    /** A column of your own data. */
    TABLE_LINE("table-1d", 1, TargetForm.TABLE),
    /** Two columns of your own data. */
    TABLE_PLANE("table-2d", 2, TargetForm.TABLE);

    private final String key;
    private final int dimension;
    private final List<TargetParameter> parameters;
    private final TargetForm form;
    private final ToIntFunction<double[]> modes;
    private final BiFunction<double[], TargetContent, ? extends Distribution> maker;

    TargetKind(
            String key,
            int dimension,
            List<TargetParameter> parameters,
            Function<double[], ? extends Distribution> maker) {
        this.key = key;
        this.dimension = dimension;
        this.parameters = parameters;
        form = TargetForm.FORMULA;
        modes = values -> 0;
        this.maker = (values, material) -> maker.apply(values);
    }

    /** A mixture whose last parameter is the falloff of its weights where none are given. */
    TargetKind(
            String key,
            int dimension,
            List<TargetParameter> parameters,
            ToIntFunction<double[]> modes,
            BiFunction<double[], double[], ? extends Distribution> maker) {
        this.key = key;
        this.dimension = dimension;
        this.parameters = parameters;
        this.modes = modes;
        form = TargetForm.MIXTURE;
        this.maker = (p, material) -> maker.apply(p, weights(p, material));
    }

    private double[] weights(double[] values, TargetContent material) {
        return material instanceof Weights given
                ? given.shares()
                : GeometricWeights.of(modes.applyAsInt(values), values[values.length - 1]);
    }

    TargetKind(String key, int dimension, TargetForm form) {
        this.key = key;
        this.dimension = dimension;
        this.form = form;
        parameters = form.parameters();
        modes = values -> 0;
        maker = form::create;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** Number of coordinates of a sample: 1 for a target on the line, 2 for one over the plane. */
    public int dimension() {
        return dimension;
    }

    public List<TargetParameter> parameters() {
        return parameters;
    }

    /** The form of content of a target of this kind. */
    public TargetForm form() {
        return form;
    }

    /** Whether a target of this kind can have this content. */
    public boolean takes(TargetContent material) {
        return form.takes(material, dimension);
    }

    /** The content of a new target of this kind. */
    public TargetContent standardMaterial() {
        return form.standard(dimension);
    }

    /** The number of modes that can have given weights; 0 if none can. */
    int weighedModes(double[] values) {
        return modes.applyAsInt(values);
    }

    /** The number of these modes in a row. */
    int columns(double[] values) {
        return this == GRID ? (int) values[0] : weighedModes(values);
    }

    Distribution create(double[] values, TargetContent material) {
        return maker.apply(values, material);
    }
}
