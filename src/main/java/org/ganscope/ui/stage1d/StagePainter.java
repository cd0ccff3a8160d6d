package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.Arrays;

/** What moves: bars, curves, arrows, the fan and the probe, drawn into a {@link Raster}. */
final class StagePainter {
    private static final double CURVE = 2;
    private static final double DISC = 5;
    private static final int PUSH_LANES = 4;

    private float[] acrossBuffer = new float[0];
    private float[] upBuffer = new float[0];
    private final Palette palette;
    private final Raster raster;

    StagePainter(Raster raster, Palette palette) {
        this.raster = raster;
        this.palette = palette;
    }

    /**
     * @param pushUnit the length of the arrow, in the unit of the push, that is drawn {@code
     *     pushPixels} long
     */
    void paint(
            StageFrame frame,
            StageLayout layout,
            StageScales scales,
            double pushUnit,
            double pushPixels) {
        raster.noClip();
        raster.clear();
        StageFrame.Densities densities = frame.densities();

        clip(layout.density(), 0, 0);
        bars(scales, densities, densities.real(), Argb.of(palette.data(), 0.45));
        bars(scales, densities, densities.generated(), Argb.of(palette.generator(), 0.45));
        probeLine(frame.probe(), layout, scales);
        clip(layout.density(), 2, 1);
        curve(frame.x(), densities.data(), scales.x(), scales.density(), CURVE, palette.data());
        curve(
                frame.x(),
                densities.model(),
                scales.x(),
                scales.density(),
                CURVE,
                palette.generator());

        clip(layout.score(), 2, 2);
        StageFrame.Beliefs beliefs = frame.beliefs();
        int dashes = toPixels(frame.x(), beliefs.optimal(), scales.x(), scales.score());
        int violet = Argb.of(palette.discriminator());
        raster.dashedPolyline(acrossBuffer, upBuffer, dashes, 1.5, 6, 4, violet);
        curve(
                frame.x(),
                beliefs.score(),
                scales.x(),
                scales.score(),
                CURVE + 0.4,
                palette.discriminator());

        clip(layout.push(), 0, 0);
        arrows(frame.push(), layout.push(), scales.x(), pushPixels / pushUnit);

        clip(layout.fan(), 0, 0);
        fan(frame.fan(), layout.fan(), scales);
        raster.noClip();
        probe(frame.probe(), layout, scales);
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
                if (bar < top) {
                    offScale((left + right - gap) / 2, top, argb | 0xFF000000);
                }
            }
        }
    }

    /** A mark at the upper edge: what stands here is taller than the panel. */
    private void offScale(double x, double top, int argb) {
        raster.arrow(x, top + 6, x, top + 1, 1, 5, argb);
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

    private void arrows(StageFrame.Push push, Rectangle2D strip, AxisScale across, double factor) {
        int argb = Argb.of(palette.generator());
        int dots = Argb.of(palette.generator(), 0.6);
        double lane = strip.getHeight() / PUSH_LANES;
        double head = Math.clamp(lane * 0.9, 3, 6);
        for (int i = 0; i < push.x().length; i++) {
            double x = across.toPixel(push.x()[i]);
            double y = Math.floor(strip.getMinY() + (i % PUSH_LANES + 0.5) * lane) + 0.5;
            double tip = x + push.length()[i] * factor;
            raster.disc(x, y, 1.2, dots);
            if (Math.abs(tip - x) >= 1.5) {
                raster.arrow(x, y, tip, y, 1.2, head, argb);
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
                    1.1,
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
        raster.dottedVertical(x, top, bottom, 1, 2, 3, Argb.of(palette.text(), opacity));
    }

    private void probe(StageFrame.Probe probe, StageLayout layout, StageScales scales) {
        double z = scales.z().toPixel(probe.z());
        double x = scales.x().toPixel(probe.x());
        double rail = layout.fan().getMinY() - 0.5;
        double floor = layout.fan().getMaxY() - 0.5;
        int text = Argb.of(palette.text());
        clip(layout.fan(), 0, 0);
        raster.line(x, rail, z, floor, CURVE, text);
        raster.noClip();
        raster.disc(z, floor, DISC, text);
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
            raster.arrow(edge + 12, rail, edge, rail, 2, 8, Argb.of(palette.generator()));
        } else if (probe.x() > scales.x().high()) {
            double edge = layout.fan().getMaxX();
            raster.arrow(edge - 12, rail, edge, rail, 2, 8, Argb.of(palette.generator()));
        }
    }

    private void disc(double x, double y, int argb) {
        raster.disc(x, y, DISC, argb);
        raster.ring(x, y, DISC, 1.2, Argb.of(palette.text()));
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
