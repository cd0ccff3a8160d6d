package org.ganscope.data.plane;

import java.util.ArrayList;
import java.util.List;

/**
 * A short stretch of a curve with the points at which an integral along it evaluates the integrand.
 *
 * @param weight of each point, in units of the curve's t: they sum to the stretch's part of 0 … 1
 * @param radius the greatest distance of a point from the one in the middle
 */
record CurveSegment(double[] x, double[] y, double[] weight, double radius) {
    private static final GaussLegendre RULE = GaussLegendre.of(16);
    private static final int CHORDS = 8;

    /** Splits the curve into stretches no longer than {@code longest}. */
    static List<CurveSegment> along(Arc arc, double longest) {
        List<CurveSegment> stretches = new ArrayList<>();
        for (int i = 0; i < CHORDS; i++) {
            split(arc, i / (double) CHORDS, (i + 1.0) / CHORDS, longest, stretches);
        }
        return stretches;
    }

    private static void split(
            Arc arc, double from, double to, double longest, List<CurveSegment> stretches) {
        if (length(arc, from, to) > longest) {
            double middle = 0.5 * (from + to);
            split(arc, from, middle, longest, stretches);
            split(arc, middle, to, longest, stretches);
        } else {
            stretches.add(of(arc, from, to));
        }
    }

    private static double length(Arc arc, double from, double to) {
        double sum = 0;
        for (int i = 0; i < CHORDS; i++) {
            double t = from + (to - from) * i / CHORDS;
            double next = from + (to - from) * (i + 1) / CHORDS;
            sum += distance(arc.x(next) - arc.x(t), arc.y(next) - arc.y(t));
        }
        return sum;
    }

    private static CurveSegment of(Arc arc, double from, double to) {
        int n = RULE.points().length;
        double[] x = new double[n];
        double[] y = new double[n];
        double[] weight = new double[n];
        double radius = 0;
        for (int i = 0; i < n; i++) {
            double t = from + (to - from) * RULE.points()[i];
            x[i] = arc.x(t);
            y[i] = arc.y(t);
            weight[i] = (to - from) * RULE.weights()[i];
        }
        for (int i = 0; i < n; i++) {
            radius = Math.max(radius, distance(x[i] - x[n / 2], y[i] - y[n / 2]));
        }
        return new CurveSegment(x, y, weight, radius);
    }

    /** The distance of (x, y) from the point in the middle. */
    double distanceTo(double x, double y) {
        int middle = this.x.length / 2;
        return distance(x - this.x[middle], y - this.y[middle]);
    }

    /** ∫ N((x, y); c(t), σ²·I) dt over this stretch. */
    double density(double x, double y, double sigma) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * RoundGaussian.density(x - this.x[i], y - this.y[i], sigma);
        }
        return sum;
    }

    private static double distance(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
