package org.ganscope.ui.stage2d;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.Stamp;
import org.ganscope.ui.theme.Palette;

/** The samples, the way that some of them came, and where the loss moves some of them. */
final class CloudPainter {
    private static final double RADIUS = 1.7;
    private static final double RIM = 0.55;

    /** How long the reference arrow is, in units of the text's size. */
    static final double ARROW = 2.6;

    private final Raster raster;
    private final Palette palette;
    private final double unit;
    private final double em;
    private final Stamp real;
    private final Stamp generated;
    private final Stamp averaged;
    private float[] x = new float[0];
    private float[] y = new float[0];

    CloudPainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        this.em = em;
        unit = em / 12;
        real = stamp(palette.data());
        generated = stamp(palette.generator());
        averaged =
                new Stamp(
                        RADIUS * unit,
                        1.1 * unit,
                        Argb.of(palette.card()),
                        Argb.of(palette.generator()),
                        raster.scale());
    }

    private Stamp stamp(javafx.scene.paint.Color colour) {
        int rim = Argb.of(palette.card(), 0.85);
        return new Stamp(RADIUS * unit, RIM * unit, Argb.of(colour), rim, raster.scale());
    }

    /** In turn, so that neither kind covers the other where both are. */
    void samples(PlaneFrame.Points data, PlaneFrame.Points made, PlaneScales scales) {
        int most = Math.max(data.count(), made.count());
        for (int i = 0; i < most; i++) {
            if (i < data.count()) {
                put(real, data, i, scales);
            }
            if (i < made.count()) {
                put(generated, made, i, scales);
            }
        }
    }

    private void put(Stamp stamp, PlaneFrame.Points points, int i, PlaneScales scales) {
        stamp.draw(raster, scales.across(points.x()[i]), scales.down(points.y()[i]));
    }

    /** Hollow: what the averaged generator makes. */
    void average(PlaneFrame.Points made, PlaneScales scales) {
        for (int i = 0; i < made.count(); i++) {
            averaged.draw(raster, scales.across(made.x()[i]), scales.down(made.y()[i]));
        }
    }

    /** Lines that fade towards the past. */
    void trails(PlaneLayers.Trails trails, PlaneScales scales) {
        int samples = trails.samples();
        int times = trails.times();
        if (x.length < 3 * samples) {
            x = new float[3 * samples];
            y = new float[3 * samples];
        }
        for (int time = 0; time + 1 < times; time++) {
            for (int i = 0; i < samples; i++) {
                int from = time * samples + i;
                int to = from + samples;
                x[3 * i] = (float) scales.across(trails.x()[from]);
                y[3 * i] = (float) scales.down(trails.y()[from]);
                x[3 * i + 1] = (float) scales.across(trails.x()[to]);
                y[3 * i + 1] = (float) scales.down(trails.y()[to]);
                x[3 * i + 2] = Float.NaN;
                y[3 * i + 2] = Float.NaN;
            }
            double recent = (time + 1.0) / (times - 1);
            int argb = Argb.of(palette.generator(), 0.08 + 0.72 * recent);
            raster.polyline(x, y, 3 * samples, (0.7 + 0.7 * recent) * unit, argb);
        }
    }

    /** Arrows as long as the push is strong, all in one scale. */
    void push(PlaneLayers.Push push, double pushUnit, PlaneScales scales) {
        double length = Math.round(ARROW * em) / pushUnit;
        int argb = Argb.of(palette.text());
        int rim = Argb.of(palette.card(), 0.7);
        for (int i = 0; i < push.x().length; i++) {
            double fromX = scales.across(push.x()[i]);
            double fromY = scales.down(push.y()[i]);
            double toX = fromX + push.dx()[i] * length;
            double toY = fromY - push.dy()[i] * length;
            if (scales.panel().contains(fromX, fromY)) {
                raster.arrow(fromX, fromY, toX, toY, 3 * unit, 7.5 * unit, rim);
                raster.arrow(fromX, fromY, toX, toY, 1.3 * unit, 6 * unit, argb);
            }
        }
    }
}
