package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.Stamp;
import org.ganscope.ui.stage.PushScale;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayers;

/**
 * The samples, the trails of some of them, and the directions in which the loss moves some of them.
 */
final class CloudPainter {
    private static final double RADIUS = 1.7;
    private static final double RIM = 0.7;

    /** The radius of a dot with a visible rim, which then looks as large as one without. */
    private static final double RIMMED = 1.3;

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
        boolean isDark = palette.isDark();
        // a bright orange dot is lost on a pale orange background unless its rim is darker than
        // both
        Color rim = isDark ? palette.card() : palette.generatorText();
        real = stamp(palette.data(), RADIUS, RIM, palette.card());
        generated = stamp(palette.generator(), isDark ? RADIUS : RIMMED, RIM, rim);
        averaged = stamp(palette.card(), RADIUS, 1.1, palette.generatorText());
    }

    private Stamp stamp(Color colour, double radius, double rim, Color rimColour) {
        return new Stamp(
                radius * unit,
                rim * unit,
                Argb.of(colour),
                Argb.of(rimColour, rimColour.equals(palette.card()) ? 0.85 : 1),
                raster.scale());
    }

    /**
     * Draws both kinds shuffled like two packs of cards, so that neither covers the other where
     * they overlap, for any numbers of each.
     */
    void samples(PlaneFrame.Points data, PlaneFrame.Points made, PlaneScales scales) {
        int drawn = 0;
        for (int i = 0; i < data.count(); i++) {
            int due = (int) ((long) made.count() * (i + 1) / data.count());
            put(real, data, i, scales);
            while (drawn < due) {
                put(generated, made, drawn++, scales);
            }
        }
        while (drawn < made.count()) {
            put(generated, made, drawn++, scales);
        }
    }

    private void put(Stamp stamp, PlaneFrame.Points points, int i, PlaneScales scales) {
        stamp.draw(raster, scales.across(points.x()[i]), scales.down(points.y()[i]));
    }

    /** Draws the samples of the averaged generator as hollow dots. */
    void average(PlaneFrame.Points made, PlaneScales scales) {
        for (int i = 0; i < made.count(); i++) {
            averaged.draw(raster, scales.across(made.x()[i]), scales.down(made.y()[i]));
        }
    }

    /** Draws lines that fade towards the past. */
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
            int argb = Argb.of(palette.generatorText(), 0.1 + 0.8 * recent);
            raster.polyline(x, y, 3 * samples, (0.7 + 0.7 * recent) * unit, argb);
        }
    }

    /** Draws an arrow from each sample, see {@link PushScale}; one without a push is a dot. */
    void push(PlaneLayers.Push push, PlaneScales scales) {
        double reference = PushScale.reference(em);
        int argb = Argb.of(palette.text());
        int rim = Argb.of(palette.card(), 0.7);
        for (int i = 0; i < push.x().length; i++) {
            double fromX = scales.across(push.x()[i]);
            double fromY = scales.down(push.y()[i]);
            double norm = Math.hypot(push.dx()[i], push.dy()[i]);
            if (!scales.panel().contains(fromX, fromY) || !Double.isFinite(norm)) {
                continue;
            }
            double length = PushScale.lengths(norm) * reference;
            if (length < PushScale.LEAST) {
                raster.disc(fromX, fromY, 1.3 * unit, argb);
                continue;
            }
            double toX = fromX + length * push.dx()[i] / norm;
            double toY = fromY - length * push.dy()[i] / norm;
            double inside = inside(fromX, fromY, toX, toY, scales.panel());
            toX = fromX + inside * (toX - fromX);
            toY = fromY + inside * (toY - fromY);
            double head = PushScale.head(inside * length, em);
            raster.arrow(fromX, fromY, toX, toY, 3 * unit, head + 1.5 * unit, rim);
            raster.arrow(fromX, fromY, toX, toY, 1.3 * unit, head, argb);
        }
    }

    /** The part of an arrow that is inside the panel, 0…1, if it starts there. */
    private static double inside(double x0, double y0, double x1, double y1, Rectangle2D panel) {
        return Math.min(
                part(x0, x1, panel.getMinX(), panel.getMaxX()),
                part(y0, y1, panel.getMinY(), panel.getMaxY()));
    }

    private static double part(double from, double to, double low, double high) {
        if (to > high) {
            return (high - from) / (to - from);
        }
        return to < low ? (low - from) / (to - from) : 1;
    }
}
