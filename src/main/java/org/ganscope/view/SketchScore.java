package org.ganscope.view;

import org.ganscope.session.Sketch;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How near sketches came to a curve that was then seen. Both are joined by straight lines, so that
 * the integrals are exact.
 */
public final class SketchScore {
    private final double[] x;
    private final double[] y;

    /**
     * The score against a curve.
     *
     * @param x ascending
     * @param y its value at each x; one that is not finite is a gap
     */
    public SketchScore(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
    }

    /** Whether the curve has a value anywhere. */
    public boolean hasCurve() {
        return Arrays.stream(y).anyMatch(Double::isFinite);
    }

    /** The greatest value of the curve minus its least. */
    public double spread() {
        double[] values = Arrays.stream(y).filter(Double::isFinite).sorted().toArray();
        return values.length == 0 ? 0 : values[values.length - 1] - values[0];
    }

    /**
     * ∫ min(p̂, p): the share that a sketch of a density has in common with it, 0…1. The sketch is
     * first given the area 1, and is 0 where it was not drawn.
     */
    public double overlap(Sketch sketch) {
        double area = area(sketch);
        if (!(area > 0)) {
            return 0;
        }
        double common = 0;
        double[] knots = knots(sketch);
        for (int i = 1; i < knots.length; i++) {
            double left = knots[i - 1];
            double right = knots[i];
            double middle = (left + right) / 2;
            boolean isDrawn = middle > sketch.low() && middle < sketch.high();
            double a = at(left, middle);
            double b = at(right, middle);
            if (isDrawn && Double.isFinite(a) && Double.isFinite(b)) {
                double c = Math.max(0, sketch.at(left)) / area;
                double d = Math.max(0, sketch.at(right)) / area;
                double both = (a + b + c + d) / 2 * (right - left);
                common += (both - gap(c - a, d - b, right - left)) / 2; // min = (f + g − |f − g|)/2
            }
        }
        return Math.clamp(common, 0, 1);
    }

    private static double area(Sketch sketch) {
        double area = 0;
        for (int i = 1; i < sketch.points().size(); i++) {
            Sketch.Point from = sketch.points().get(i - 1);
            Sketch.Point to = sketch.points().get(i);
            area += (Math.max(0, from.y()) + Math.max(0, to.y())) / 2 * (to.x() - from.x());
        }
        return area;
    }

    /**
     * The mean of |sketch − curve| over the whole curve, where it has no gaps; NaN if it has no
     * value. The sketch is level beyond its ends.
     */
    public double meanDifference(Sketch sketch) {
        double sum = 0;
        double length = 0;
        double[] knots = knots(sketch);
        for (int i = 1; i < knots.length; i++) {
            double left = knots[i - 1];
            double right = knots[i];
            double middle = (left + right) / 2;
            double a = at(left, middle);
            double b = at(right, middle);
            if (Double.isFinite(a) && Double.isFinite(b)) {
                sum += gap(sketch.at(left) - a, sketch.at(right) - b, right - left);
                length += right - left;
            }
        }
        return length > 0 ? sum / length : meanAtPoints(sketch);
    }

    /** The same for a curve of lone points. */
    private double meanAtPoints(Sketch sketch) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(y[i])) {
                sum += Math.abs(sketch.at(x[i]) - y[i]);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** Where either of the two has a corner. */
    private double[] knots(Sketch sketch) {
        return DoubleStream.concat(
                        Arrays.stream(x), sketch.points().stream().mapToDouble(Sketch.Point::x))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The curve at an end of an interval around {@code middle}; NaN outside and in a gap. */
    private double at(double end, double middle) {
        int found = Arrays.binarySearch(x, middle);
        int after = found < 0 ? -found - 1 : found;
        if (after == 0 || after == x.length) {
            return Double.NaN;
        }
        double share = (end - x[after - 1]) / (x[after] - x[after - 1]);
        return y[after - 1] + share * (y[after] - y[after - 1]);
    }

    /** ∫ |h| of a straight line from {@code from} to {@code to}. */
    private static double gap(double from, double to, double length) {
        double ends = Math.abs(from) + Math.abs(to);
        boolean crosses = from * to < 0;
        return crosses ? (from * from + to * to) / (2 * ends) * length : ends / 2 * length;
    }
}
