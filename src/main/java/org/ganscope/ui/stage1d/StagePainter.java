package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.slow.SlowLine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The moving parts: bars, curves, arrows, the fan and the probe, drawn into a {@link Raster}. */
final class StagePainter {
    /** Widths and radii grow with the text. */
    private final double unit;

    private final double curve;
    private float[] acrossBuffer = new float[0];
    private float[] upBuffer = new float[0];
    private final Palette palette;
    private final Raster raster;
    private final LineProbePainter probe;
    private final PushPainter pushes;
    private final SlowLinePainter slowly;

    /**
     * @param em the size of the text, in pixels
     */
    StagePainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.palette = palette;
        unit = em / 12;
        curve = 2 * unit;
        probe = new LineProbePainter(raster, palette, em);
        pushes = new PushPainter(raster, palette, em);
        slowly = new SlowLinePainter(raster, palette, em);
    }

    /** Whether it was made for the raster's present scale. */
    boolean fits() {
        return probe.fits();
    }

    /**
     * @param shown the layers that the user wants to see
     * @param slow what a sub-step adds, if a step is looked at slowly
     */
    void paint(
            StageFrame frame,
            StageLayout layout,
            StageScales scales,
            Set<LineLayer> shown,
            Optional<SlowLine> slow) {
        raster.noClip();
        raster.clear();
        StageFrame.Densities densities = frame.densities();

        clip(layout.density(), 0, 0);
        boolean hasReal = shown.contains(LineLayer.REAL);
        boolean hasGenerated = shown.contains(LineLayer.GENERATED);
        if (hasReal) {
            bars(scales, densities, densities.real(), Argb.of(palette.data(), 0.45));
        }
        if (hasGenerated) {
            bars(scales, densities, densities.generated(), Argb.of(palette.generator(), 0.45));
        }
        if (hasReal) {
            rows(densities.rows(), layout.density(), scales.x());
        }
        if (slow.isEmpty()) {
            probe.line(frame.probe(), layout, scales);
        }
        clip(layout.density(), 2, 1);
        slow.ifPresent(step -> slowly.densities(step, scales));
        curves(frame, scales, shown);
        if (hasReal) {
            offScale(scales, densities, densities.real());
        }
        if (hasGenerated) {
            offScale(scales, densities, densities.generated());
        }

        clip(layout.score(), 2, 2);
        beliefs(frame, scales, shown);
        slow.ifPresent(step -> slowly.beliefs(step, layout.score(), scales));

        clip(layout.push(), 0, 0);
        if (slow.isPresent()) {
            pushes.paint(slowly.push(slow.get()), layout.push(), scales.x());
        } else if (shown.contains(LineLayer.PUSH)) {
            pushes.paint(frame.push(), layout.push(), scales.x());
        }
        clip(layout.fan(), 0, 0);
        if (shown.contains(LineLayer.FAN)) {
            fan(frame.fan(), layout.fan(), scales);
        }
        slow.ifPresent(step -> slowly.fan(step, layout.fan(), scales));
        raster.noClip();
        if (slow.isEmpty()) { // else they would cover the batch
            probe.marks(frame.probe(), layout, scales);
            probe.names(frame, layout, scales);
        }
    }

    private void curves(StageFrame frame, StageScales scales, Set<LineLayer> shown) {
        StageFrame.Densities densities = frame.densities();
        AxisScale up = scales.density();
        if (shown.contains(LineLayer.DATA)) {
            curve(frame.x(), densities.data(), scales.x(), up, curve, palette.data());
        }
        if (shown.contains(LineLayer.MODEL)) {
            curve(frame.x(), densities.model(), scales.x(), up, curve, palette.generator());
        }
        if (shown.contains(LineLayer.AVERAGE) && densities.average().length > 0) {
            int argb = Argb.of(palette.generator());
            dashes(frame.x(), densities.average(), scales.x(), up, argb);
        }
    }

    private void beliefs(StageFrame frame, StageScales scales, Set<LineLayer> shown) {
        StageFrame.Beliefs beliefs = frame.beliefs();
        AxisScale up = scales.score();
        if (shown.contains(LineLayer.OPTIMAL)) {
            dashes(frame.x(), beliefs.optimal(), scales.x(), up, Argb.of(palette.discriminator()));
        }
        if (shown.contains(LineLayer.SCORE)) {
            double width = 1.2 * curve;
            curve(frame.x(), beliefs.score(), scales.x(), up, width, palette.discriminator());
        }
    }

    /** Draws each sample as a dot at the bottom of the histogram. */
    private void rows(float[] rows, Rectangle2D area, AxisScale across) {
        int ink = Argb.of(palette.data());
        int rim = Argb.of(palette.card());
        for (float row : rows) {
            double x = across.toPixel(row);
            double y = area.getMaxY() - 5 * unit;
            raster.disc(x, y, 3 * unit, rim);
            raster.disc(x, y, 2.2 * unit, ink);
        }
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

    /** Draws marks at the upper edge for bars that are taller than the panel. */
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

    private void fan(StageFrame.Fan fan, Rectangle2D area, StageScales scales) {
        int n = fan.z().length;
        // many lines are paler, so that the fan is about equally dark for any number of lines
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
