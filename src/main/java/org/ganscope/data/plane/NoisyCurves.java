package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

import java.util.ArrayList;
import java.util.List;

/**
 * Points on curves, moved by Gaussian noise: (x, y) = c(t) + σ·(ε₁, ε₂) with t uniform in 0 … 1, ε
 * standard normal and each curve as likely as the others. This is how scikit-learn makes its moons,
 * circles and roll.
 *
 * <p>The density is the mean over the curves of ∫₀¹ N((x, y); c(t), σ²·I) dt, computed from 16
 * points on stretches of at most 3σ: exact to 10⁻¹⁰ of its peak.
 */
abstract class NoisyCurves implements Distribution2D {
    private static final double LONGEST = 3;

    /**
     * Stretches that are further away than the nearest one by this much (d² in units of σ²) add
     * nothing.
     */
    private static final double NOTHING = 80;

    private final double sigma;
    private final Arc[] curves;
    private final List<CurveSegment> stretches = new ArrayList<>();
    private final Region range;

    NoisyCurves(double sigma, Arc... curves) {
        this.sigma = sigma;
        this.curves = curves.clone();
        for (Arc curve : curves) {
            stretches.addAll(CurveSegment.along(curve, LONGEST * sigma));
        }
        range = showing(stretches, 3 * sigma);
    }

    private static Region showing(List<CurveSegment> stretches, double room) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (CurveSegment stretch : stretches) {
            for (int i = 0; i < stretch.x().length; i++) {
                left = Math.min(left, stretch.x()[i]);
                right = Math.max(right, stretch.x()[i]);
                bottom = Math.min(bottom, stretch.y()[i]);
                top = Math.max(top, stretch.y()[i]);
            }
        }
        return RoundRegion.showing(left - room, right + room, bottom - room, top + room);
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            double u = curves.length * random.nextDouble();
            int k = (int) u;
            double t = u - k;
            xy[i] = (float) (curves[k].x(t) + sigma * xy[i]);
            xy[n + i] = (float) (curves[k].y(t) + sigma * xy[n + i]);
        }
    }

    @Override
    public double density(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (CurveSegment stretch : stretches) {
            nearest = Math.min(nearest, stretch.distanceTo(x, y));
        }
        double limit = Math.sqrt(nearest * nearest + NOTHING * sigma * sigma);
        double sum = 0;
        for (CurveSegment stretch : stretches) {
            if (!(stretch.distanceTo(x, y) - stretch.radius() > limit)) {
                sum += stretch.density(x, y, sigma);
            }
        }
        return sum / curves.length;
    }

    @Override
    public Region range() {
        return range;
    }
}
