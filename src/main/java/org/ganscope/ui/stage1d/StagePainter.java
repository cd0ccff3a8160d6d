package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.AxisScale;
import org.ganscope.ui.theme.Palette;

import java.util.Arrays;

/** What moves: bars, curves, arrows, the fan and the probe, drawn into a {@link Raster}. */
final class StagePainter {
    private static final int PUSH_LANES = 4;

    /** Widths and radii grow with the text. */
    private final double unit;

    private final double curve;
    private final double disc;
    private float[] acrossBuffer = new float[0];
    private float[] upBuffer = new float[0];
    private final Palette palette;
    private final Raster raster;
    private final Lettering letters;

    /**
     * @param em the size of the text, in pixels
     */
    StagePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        unit = em / 12;
        curve = 2 * unit;
        disc = 5 * unit;
        letters = new Lettering(1.05 * em, true, 1.8 * unit, raster.scale());
    }

    /** Whether it was made for the raster's present scale. */
    boolean fits() {
        return letters.fits(raster);
    }

    /**
     * @param pushUnit the length of the arrow, in the unit of the push, that is drawn {@code
     *     pushPixels} long
     * @param focused whether the keyboard moves the probe
     */
    void paint(
            StageFrame frame,
            StageLayout layout,
            StageScales scales,
            double pushUnit,
            double pushPixels,
            boolean focused) {
        raster.noClip();
        raster.clear();
        StageFrame.Densities densities = frame.densities();

        clip(layout.density(), 0, 0);
        bars(scales, densities, densities.real(), Argb.of(palette.data(), 0.45));
        bars(scales, densities, densities.generated(), Argb.of(palette.generator(), 0.45));
        probeLine(frame.probe(), layout, scales);
        clip(layout.density(), 2, 1);
        curve(frame.x(), densities.data(), scales.x(), scales.density(), curve, palette.data());
        curve(
                frame.x(),
                densities.model(),
                scales.x(),
                scales.density(),
                curve,
                palette.generator());
        if (densities.average().length > 0) {
            dashes(
                    frame.x(),
                    densities.average(),
                    scales.x(),
                    scales.density(),
                    Argb.of(palette.generator()));
        }

        offScale(scales, densities, densities.real());
        offScale(scales, densities, densities.generated());

        clip(layout.score(), 2, 2);
        StageFrame.Beliefs beliefs = frame.beliefs();
        dashes(
                frame.x(),
                beliefs.optimal(),
                scales.x(),
                scales.score(),
                Argb.of(palette.discriminator()));
        curve(
                frame.x(),
                beliefs.score(),
                scales.x(),
                scales.score(),
                1.2 * curve,
                palette.discriminator());

        clip(layout.push(), 0, 0);
        arrows(frame.push(), layout.push(), scales.x(), pushPixels / pushUnit);

        clip(layout.fan(), 0, 0);
        fan(frame.fan(), layout.fan(), scales);
        raster.noClip();
        probe(frame.probe(), layout, scales, focused);
        names(frame, layout, scales);
    }

    private void bars(
            StageScales scales, StageFrame.Densities densities, float[] heights, int argb) {
        double bottom = Math.round(scales.density().from() - 0.5);
        double step = scales.x().toPixel(densities.binWidth()) - scales.x().toPixel(0);
        double gap = step >= 6 ? 1 : 0;
        double top = Math.round(scales.density().to() + 0.5);
        for (int bin = 0; bin < heights.length; bin++) {
            float height = heights[bin];
            if (height > 0) {
                double edge = densities.histogramLow() + bin * densities.binWidth();
                double left = Math.round(scales.x().toPixel(edge) + 0.5);
                double right = Math.round(scales.x().toPixel(edge + densities.binWidth()) + 0.5);
                double bar = scales.density().toPixel(height) + 0.5;
                double from = Math.max(top, bar);
                raster.fillRect(left, from, Math.max(1, right - left - gap), bottom - from, argb);
            }
        }
    }

    /** Marks at the upper edge: a bar that stands here is taller than the panel. */
    private void offScale(StageScales scales, StageFrame.Densities densities, float[] heights) {
        double top = scales.density().to() + 2;
        int argb = Argb.of(palette.text());
        for (int bin = 0; bin < heights.length; bin++) {
            if (heights[bin] > scales.density().high()) {
                double middle = densities.histogramLow() + (bin + 0.5) * densities.binWidth();
                double x = scales.x().toPixel(middle);
                raster.arrow(x, top + 7 * unit, x, top, 1, 7 * unit, argb);
            }
        }
    }

    private void curve(
            float[] x,
            float[] y,
            AxisScale across,
            AxisScale up,
            double width,
            javafx.scene.paint.Color colour) {
        int n = toPixels(x, y, across, up);
        raster.polyline(acrossBuffer, upBuffer, n, width, Argb.of(colour));
    }

    private void dashes(float[] x, float[] y, AxisScale across, AxisScale up, int argb) {
        int n = toPixels(x, y, across, up);
        raster.dashedPolyline(acrossBuffer, upBuffer, n, 1.5 * unit, 6 * unit, 4 * unit, argb);
    }

    private void arrows(StageFrame.Push push, Rectangle2D strip, AxisScale across, double factor) {
        int argb = Argb.of(palette.generator());
        int dots = Argb.of(palette.generator(), 0.6);
        double lane = strip.getHeight() / PUSH_LANES;
        double head = Math.clamp(lane * 0.9, 3, 6 * unit);
        for (int i = 0; i < push.x().length; i++) {
            double x = across.toPixel(push.x()[i]);
            double y = Math.floor(strip.getMinY() + (i % PUSH_LANES + 0.5) * lane) + 0.5;
            double tip = x + push.length()[i] * factor;
            raster.disc(x, y, 1.2 * unit, dots);
            if (Math.abs(tip - x) >= 1.5) {
                raster.arrow(x, y, tip, y, 1.2 * unit, head, argb);
            }
        }
    }

    private void fan(StageFrame.Fan fan, Rectangle2D area, StageScales scales) {
        int n = fan.z().length;
        // Many lines are paler, so that the fan is about as dark whatever their number.
        double opacity = Math.clamp(24.0 / Math.max(1, n), 0.12, 0.5);
        int argb = Argb.of(palette.generator(), opacity);
        for (int i = 0; i < n; i++) {
            raster.line(
                    scales.x().toPixel(fan.x()[i]),
                    area.getMinY(),
                    scales.z().toPixel(fan.z()[i]),
                    area.getMaxY(),
                    1.1 * unit,
                    argb);
        }
    }

    /** The dotted line at G(z) through everything above the rail. */
    private void probeLine(StageFrame.Probe probe, StageLayout layout, StageScales scales) {
        if (isInside(scales.x(), probe.x())) {
            raster.noClip();
            double x = scales.x().toPixel(probe.x());
            dots(x, layout.score().getMinY(), layout.score().getMaxY(), 0.8);
            dots(x, layout.score().getMaxY(), layout.density().getMinY(), 0.3);
            dots(x, layout.density().getMinY(), layout.density().getMaxY(), 0.8);
            dots(x, layout.density().getMaxY(), layout.push().getMinY(), 0.3);
            dots(x, layout.push().getMinY(), layout.push().getMaxY(), 0.8);
        }
    }

    /** Paler between the panels, where it crosses words. */
    private void dots(double x, double top, double bottom, double opacity) {
        raster.dottedVertical(
                x, top, bottom, unit, 2 * unit, 3 * unit, Argb.of(palette.text(), opacity));
    }

    private void probe(
            StageFrame.Probe probe, StageLayout layout, StageScales scales, boolean focused) {
        double z = scales.z().toPixel(probe.z());
        double x = scales.x().toPixel(probe.x());
        double rail = layout.fan().getMinY() - 0.5;
        double floor = layout.fan().getMaxY() - 0.5;
        int text = Argb.of(palette.text());
        clip(layout.fan(), 0, 0);
        raster.line(x, rail, z, floor, curve, text);
        raster.noClip();
        raster.disc(z, floor, disc, text);
        if (focused) {
            raster.ring(z, floor, disc + 3 * unit, 1.6 * unit, Argb.of(palette.accent()));
        }
        if (isInside(scales.x(), probe.x())) {
            disc(x, rail, Argb.of(palette.generator()));
            double y = scales.score().toPixel(probe.score());
            boolean onPanel =
                    y >= layout.score().getMinY() - 1 && y <= layout.score().getMaxY() + 1;
            if (onPanel) {
                disc(x, y, Argb.of(palette.discriminator()));
            }
        } else if (probe.x() < scales.x().low()) {
            double edge = layout.fan().getMinX();
            raster.arrow(
                    edge + 12 * unit,
                    rail,
                    edge,
                    rail,
                    curve,
                    8 * unit,
                    Argb.of(palette.generator()));
        } else if (probe.x() > scales.x().high()) {
            double edge = layout.fan().getMaxX();
            raster.arrow(
                    edge - 12 * unit,
                    rail,
                    edge,
                    rail,
                    curve,
                    8 * unit,
                    Argb.of(palette.generator()));
        }
    }

    /** What the marks of the probe are, beside them. */
    private void names(StageFrame frame, StageLayout layout, StageScales scales) {
        StageFrame.Probe probe = frame.probe();
        double low = layout.fan().getMinX();
        double high = layout.fan().getMaxX();
        double z = scales.z().toPixel(probe.z());
        double x = scales.x().toPixel(probe.x());
        double floor = layout.fan().getMaxY();
        // Away from the line that joins them.
        name(Text.of("stage.z"), z, floor - 8 * unit, x > z, low, high);
        if (isInside(scales.x(), probe.x())) {
            double rail = layout.fan().getMinY();
            name(Text.of("probe.x"), x, rail + 10 * unit, z > x, low, high);
            boolean isCritic = frame.beliefs().kind() == ScoreKind.CRITIC;
            String score = Text.of(isCritic ? "probe.score.critic" : "probe.score");
            double y = scales.score().toPixel(probe.score());
            double top = layout.score().getMinY();
            double bottom = layout.score().getMaxY();
            if (y >= top - 1 && y <= bottom + 1) {
                double above = y - 11 * unit < top + 6 * unit ? y + 11 * unit : y - 11 * unit;
                name(score, x, above, false, low, high);
            }
        }
    }

    /** At the side wished, unless the edge is too near. */
    private void name(
            String text, double at, double y, boolean left, double lowest, double highest) {
        double away = 9 * unit + letters.width(text) / 2;
        boolean goesLeft = left ? at - 2 * away >= lowest : at + 2 * away > highest;
        letters.draw(
                raster,
                text,
                goesLeft ? at - away : at + away,
                y,
                Argb.of(palette.text()),
                Argb.of(palette.card(), 0.9));
    }

    private void disc(double x, double y, int argb) {
        raster.disc(x, y, disc, argb);
        raster.ring(x, y, disc, 1.2 * unit, Argb.of(palette.text()));
    }

    private static boolean isInside(AxisScale scale, double value) {
        return value >= scale.low() && value <= scale.high();
    }

    private void clip(Rectangle2D area, double above, double below) {
        raster.clip(
                area.getMinX(),
                area.getMinY() - above,
                area.getWidth(),
                area.getHeight() + above + below);
    }

    private int toPixels(float[] x, float[] y, AxisScale across, AxisScale up) {
        int n = x.length;
        if (acrossBuffer.length < n) {
            acrossBuffer = Arrays.copyOf(acrossBuffer, n);
            upBuffer = Arrays.copyOf(upBuffer, n);
        }
        for (int i = 0; i < n; i++) {
            acrossBuffer[i] = (float) across.toPixel(x[i]);
            upBuffer[i] = (float) up.toPixel(y[i]);
        }
        return n;
    }
}
