package org.ganscope.ui.stage2d;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

/** What moves: real samples as discs, generated ones as crosses, the probe as a ringed disc. */
final class PlanePainter {
    private final Raster raster;
    private final Palette palette;

    /** Radii grow with the text. */
    private final double unit;

    PlanePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        unit = em / 12;
    }

    void paint(PlaneFrame frame, PlaneScales scales) {
        raster.noClip();
        raster.clear();
        raster.clip(
                scales.panel().getMinX(),
                scales.panel().getMinY(),
                scales.panel().getWidth(),
                scales.panel().getHeight());
        discs(frame.real(), scales);
        crosses(frame.generated(), scales);
        probe(frame.probe(), scales);
        raster.noClip();
    }

    private void discs(PlaneFrame.Points points, PlaneScales scales) {
        int argb = Argb.of(palette.data(), 0.7);
        for (int i = 0; i < points.count(); i++) {
            if (isSomewhere(points, i)) {
                double x = scales.x().toPixel(points.x()[i]);
                double y = scales.y().toPixel(points.y()[i]);
                raster.disc(x, y, 2.2 * unit, argb);
            }
        }
    }

    private void crosses(PlaneFrame.Points points, PlaneScales scales) {
        int argb = Argb.of(palette.generator(), 0.85);
        double arm = 2.4 * unit;
        for (int i = 0; i < points.count(); i++) {
            if (isSomewhere(points, i)) {
                double x = scales.x().toPixel(points.x()[i]);
                double y = scales.y().toPixel(points.y()[i]);
                if (scales.panel().contains(x, y)) {
                    raster.line(x - arm, y - arm, x + arm, y + arm, 1.2 * unit, argb);
                    raster.line(x - arm, y + arm, x + arm, y - arm, 1.2 * unit, argb);
                }
            }
        }
    }

    private void probe(PlaneFrame.Probe probe, PlaneScales scales) {
        double x = scales.x().toPixel(probe.x());
        double y = scales.y().toPixel(probe.y());
        if (scales.panel().contains(x, y)) {
            raster.disc(x, y, 5 * unit, Argb.of(palette.generator()));
            raster.ring(x, y, 6 * unit, 2 * unit, Argb.of(palette.text()));
        }
    }

    private static boolean isSomewhere(PlaneFrame.Points points, int i) {
        return Float.isFinite(points.x()[i]) && Float.isFinite(points.y()[i]);
    }
}
