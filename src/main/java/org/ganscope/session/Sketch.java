package org.ganscope.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A curve that was drawn by hand: points from left to right, joined by straight lines.
 *
 * @param points in ascending order of x, no two at the same x
 */
public record Sketch(List<Point> points) {
    public static final Sketch EMPTY = new Sketch(List.of());

    /** A point of the curve. */
    public record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a point at " + x + ", " + y);
            }
        }
    }

    public Sketch {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (!(points.get(i - 1).x() < points.get(i).x())) {
                throw new IllegalArgumentException("points are not in ascending order of x");
            }
        }
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** The x of the first point; there must be one. */
    public double low() {
        return points.getFirst().x();
    }

    /** The x of the last point; there must be one. */
    public double high() {
        return points.getLast().x();
    }

    /** The same with a stroke from one point to another, in place of what was drawn there. */
    public Sketch with(Point from, Point to) {
        double low = Math.min(from.x(), to.x());
        double high = Math.max(from.x(), to.x());
        List<Point> drawn = new ArrayList<>();
        points.stream().filter(point -> point.x() < low || point.x() > high).forEach(drawn::add);
        drawn.add(to);
        if (from.x() != to.x()) {
            drawn.add(from);
        }
        drawn.sort(Comparator.comparingDouble(Point::x));
        return new Sketch(drawn);
    }

    /** The y at an x; beyond the ends that of the end. There must be a point. */
    public double at(double x) {
        if (x <= low()) {
            return points.getFirst().y();
        }
        if (x >= high()) {
            return points.getLast().y();
        }
        int found =
                Collections.binarySearch(
                        points, new Point(x, 0), Comparator.comparingDouble(Point::x));
        if (found >= 0) {
            return points.get(found).y();
        }
        int after = -found - 1;
        Point left = points.get(after - 1);
        Point right = points.get(after);
        double share = (x - left.x()) / (right.x() - left.x());
        return left.y() + share * (right.y() - left.y());
    }

    /** The y at an x, 0 beyond the ends: a density that was not drawn there. */
    public double densityAt(double x) {
        return isEmpty() || x < low() || x > high() ? 0 : at(x);
    }

    /**
     * At each x the median of several sketches.
     *
     * @param sketches at least one, none of them empty
     * @param curve what they are of: densities are 0 where they were not drawn
     * @param count of its points, at least 2
     */
    public static Sketch median(List<Sketch> sketches, PredictedCurve curve, int count) {
        double low = sketches.stream().mapToDouble(Sketch::low).min().orElseThrow();
        double high = sketches.stream().mapToDouble(Sketch::high).max().orElseThrow();
        if (low == high) {
            return new Sketch(List.of(new Point(low, median(sketches, curve, low))));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = low + (high - low) * i / (count - 1);
            points.add(new Point(x, median(sketches, curve, x)));
        }
        return new Sketch(points);
    }

    private static double median(List<Sketch> sketches, PredictedCurve curve, double x) {
        double[] y =
                sketches.stream()
                        .mapToDouble(sketch ->
                                curve == PredictedCurve.DENSITY
                                        ? sketch.densityAt(x)
                                        : sketch.at(x))
                        .toArray();
        Arrays.sort(y);
        return (y[(y.length - 1) / 2] + y[y.length / 2]) / 2;
    }
}
