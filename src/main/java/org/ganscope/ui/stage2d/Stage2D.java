package org.ganscope.ui.stage2d;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.chart.Numbers;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.stage.LegendEntry;
import org.ganscope.ui.stage.PanelHeader;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The stage of a game over the plane. Give it a {@link PlaneFrame} by {@link #show}, at most once
 * per pulse; it is drawn at once. Two layers: axes that stand still on a canvas, and the samples in
 * a pixel buffer above it. On the JavaFX thread only.
 */
public final class Stage2D extends Region {
    private static final Insets PADDING = new Insets(8, 12, 8, 14);
    private static final double LEAST_SIZE = 40;

    private final Canvas still = new Canvas();
    private final RasterView moving = new RasterView();
    private final LegendEntry real =
            new LegendEntry(LegendEntry.Mark.DISC, Text.of("stage.plane.real"), "");
    private final LegendEntry generated =
            new LegendEntry(LegendEntry.Mark.CROSS, Text.of("stage.plane.generated"), "");
    private final LegendEntry probe =
            new LegendEntry(
                    LegendEntry.Mark.RING,
                    Text.of("stage.plane.probe"),
                    Text.of("stage.plane.probe.hint"));
    private final PanelHeader header =
            new PanelHeader(Text.of("stage.plane.title"), List.of(real, generated, probe));
    private Palette palette;
    private PlanePainter painter;
    private double em = 12;
    private @Nullable PlaneFrame frame;
    private @Nullable PlaneScales scales;
    private @Nullable PlaneScales drawn;
    private String said = "";

    public Stage2D(Palette palette) {
        this.palette = palette;
        painter = new PlanePainter(moving.raster(), palette, em);
        setPadding(PADDING);
        setMinSize(0, 0);
        setPrefSize(680, 620);
        still.setManaged(false);
        still.setMouseTransparent(true);
        getChildren().addAll(still, moving, header);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ObservableValue<Number> scale =
                sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::outputScaleXProperty)
                        .orElse(1);
        scale.addListener((source, before, after) -> requestLayout());
        style();
    }

    /** Draws this picture from now on. */
    public void show(PlaneFrame newFrame) {
        frame = newFrame;
        draw();
    }

    /** Changes the colours. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        style();
    }

    /** Changes the size of the text, in pixels: 12 at a desk, more on a projector. */
    public void setFontSize(double pixels) {
        em = pixels;
        style();
    }

    @Override
    protected void layoutChildren() {
        drawn = null;
        draw();
    }

    private void style() {
        painter = new PlanePainter(moving.raster(), palette, em);
        Font font = PanelHeader.legendFont(em);
        double sample = Math.round(1.8 * em);
        real.style(palette.data(), palette.secondary(), font, sample);
        generated.style(palette.generator(), palette.secondary(), font, sample);
        probe.style(palette.text(), palette.secondary(), font, sample);
        header.style(palette, em);
        drawn = null;
        requestLayout();
        draw();
    }

    private void draw() {
        PlaneFrame current = frame;
        if (current == null || getWidth() < LEAST_SIZE || getHeight() < LEAST_SIZE) {
            return;
        }
        describe(current);
        PlaneScales wanted = PlaneScales.of(current.region(), room());
        scales = wanted;
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            double width = Math.floor(getWidth());
            double height = Math.floor(getHeight());
            still.setWidth(width);
            still.setHeight(height);
            moving.resizeRaster(width, height, outputScale());
            PlaneAxes.draw(still.getGraphicsContext2D(), wanted, palette, em);
        }
        painter.paint(current, wanted);
        moving.update();
    }

    private void describe(PlaneFrame current) {
        String now = subtitle(current);
        if (!now.equals(said)) {
            said = now;
            header.setSubtitle(now);
            real.explain(Text.of("stage.plane.real.hint", count(current.real())));
            generated.explain(Text.of("stage.plane.generated.hint", count(current.generated())));
        }
    }

    private static String subtitle(PlaneFrame frame) {
        int outside = frame.generated().outside(frame.region());
        return outside == 0
                ? Text.of("stage.plane.subtitle", count(frame.real()))
                : Text.of("stage.plane.subtitle.outside", count(frame.real()), outside);
    }

    private static String count(PlaneFrame.Points points) {
        return Numbers.step(points.count());
    }

    /** Between the header and the ends of this view, without what the numbers take. */
    private Rectangle2D room() {
        double inner = Math.floor(getWidth()) - PADDING.getLeft() - PADDING.getRight();
        double top = PADDING.getTop() + header.arrange(inner, 2) + Math.round(0.5 * em);
        header.relocate(PADDING.getLeft(), PADDING.getTop());
        double left = PADDING.getLeft() + PlaneAxes.before(em);
        double right = Math.floor(getWidth()) - PADDING.getRight() - Math.round(1.8 * em);
        double bottom = Math.floor(getHeight()) - PADDING.getBottom() - PlaneAxes.below(em);
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private double outputScale() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        PlaneFrame current = frame;
        if (current != null && attribute == AccessibleAttribute.TEXT) {
            AxisPoint at = AxisPoint.of(current.probe());
            return Text.of("stage.plane.summary", at.x(), at.y(), at.score());
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /** A probe in words. */
    private record AxisPoint(String x, String y, String score) {
        static AxisPoint of(PlaneFrame.Probe probe) {
            return new AxisPoint(words(probe.x()), words(probe.y()), words(probe.score()));
        }

        private static String words(double value) {
            return Numbers.value(value);
        }
    }

    /** Which values stand where, for tests; present once a frame has been drawn. */
    @Nullable PlaneScales scales() {
        return scales;
    }

    /** The layer that moves, for tests. */
    RasterView movingLayer() {
        return moving;
    }
}
