package org.ganscope.ui.stage2d;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneProbe;

/**
 * The probe: a ringed disc at G(z), the lines through it on which one coordinate of z is constant,
 * and the ellipse that is the image of a small circle around z under the linearised G, with its two
 * half axes.
 */
final class PlaneProbePainter {
    private static final int ELLIPSE = 72;

    private final Raster raster;
    private final Palette palette;

    /** Sizes grow with the text. */
    private final double unit;

    private final float[] ellipseX = new float[ELLIPSE + 1];
    private final float[] ellipseY = new float[ELLIPSE + 1];

    PlaneProbePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        unit = em / 12;
    }

    void paint(PlaneProbe probe, PlaneScales scales) {
        // all generated samples are on a curve, so they must stay visible through it
        int ink = Argb.of(palette.text(), probe.isCurve() ? 0.35 : 0.5);
        double thin = 1.3 * unit;
        line(probe.firstLine(), scales, thin, 0, ink);
        line(probe.secondLine(), scales, thin, 5 * unit, ink);
        double x = scales.across(probe.x());
        double y = scales.down(probe.y());
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        if (probe.isCurve()) {
            tangent(probe, scales);
        } else {
            ellipse(probe, scales);
        }
        raster.disc(x, y, 6.5 * unit, Argb.of(palette.card()));
        raster.disc(x, y, 4 * unit, Argb.of(palette.generator()));
        raster.ring(x, y, 5.5 * unit, 1.8 * unit, Argb.of(palette.text()));
    }

    private void line(
            PlaneFrame.Points points, PlaneScales scales, double width, double dash, int argb) {
        int n = points.count();
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) scales.across(points.x()[i]);
            y[i] = (float) scales.down(points.y()[i]);
        }
        if (dash > 0) {
            raster.dashedPolyline(x, y, n, width, dash, dash, argb);
        } else {
            raster.polyline(x, y, n, width, argb);
        }
    }

    private void ellipse(PlaneProbe probe, PlaneScales scales) {
        for (int i = 0; i <= ELLIPSE; i++) {
            double[] at = probe.around(2 * Math.PI * i / ELLIPSE);
            ellipseX[i] = (float) scales.across(at[0]);
            ellipseY[i] = (float) scales.down(at[1]);
        }
        double steepest = probe.steepest();
        axis(probe, steepest, scales);
        axis(probe, steepest + Math.PI / 2, scales);
        raster.polyline(ellipseX, ellipseY, ELLIPSE + 1, 3.4 * unit, Argb.of(palette.card(), 0.7));
        raster.polyline(ellipseX, ellipseY, ELLIPSE + 1, 1.4 * unit, Argb.of(palette.text()));
    }

    /** From end to end of the ellipse. */
    private void axis(PlaneProbe probe, double angle, PlaneScales scales) {
        double[] from = probe.around(angle + Math.PI);
        double[] to = probe.around(angle);
        segment(from, to, unit, Argb.of(palette.text(), 0.6), scales);
    }

    /** As long as the image of the circle's diameter. */
    private void tangent(PlaneProbe probe, PlaneScales scales) {
        double[] by = probe.alongFirst();
        double radius = probe.latent().radius();
        double[] from = {probe.x() - radius * by[0], probe.y() - radius * by[1]};
        double[] to = {probe.x() + radius * by[0], probe.y() + radius * by[1]};
        segment(from, to, 4.2 * unit, Argb.of(palette.card(), 0.7), scales);
        segment(from, to, 2.2 * unit, Argb.of(palette.text()), scales);
    }

    private void segment(double[] from, double[] to, double width, int argb, PlaneScales scales) {
        double x0 = scales.across(from[0]);
        double y0 = scales.down(from[1]);
        double x1 = scales.across(to[0]);
        double y1 = scales.down(to[1]);
        if (Double.isFinite(x0 + y0 + x1 + y1)) {
            raster.line(x0, y0, x1, y1, width, argb);
        }
    }
}
