package org.ganscope.ui.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A card with curves against training steps: a header with legend and values, axes that JFreeChart
 * draws when they change, and the curves in a pixel buffer above them.
 *
 * <p>Fed by {@link #show}; all charts that share a {@link StepWindow} show the same steps and
 * answer together when the pointer rests on one of them. On the JavaFX thread only.
 */
public final class StepChart extends Region {
    private final StepWindow window;
    private final AxesLayer axes = new AxesLayer();
    private final RasterView curves = new RasterView();
    private final ChartHeader header = new ChartHeader();
    private final ChartOverlay overlay;
    private final CurvePainter painter = new CurvePainter();
    private ChartSpec spec;
    private ValueAxis axis;

    /** Whether the axis has seen only a frame from before its chart was changed. */
    private boolean isOfOldFrame;

    private Palette palette;
    private ChartFrame frame = ChartFrame.empty();
    private PlotArea plot = new PlotArea(0, 0, 0, 0, 0, 1, new Span(0, 1), Scale.LINEAR);
    private StepWindow.Steps lastSteps;
    private @Nullable ChartFrame painted;

    public StepChart(ChartSpec spec, StepWindow window, Palette palette) {
        this.window = window;
        this.spec = spec;
        this.axis = new ValueAxis(spec);
        this.lastSteps = window.steps();
        this.palette = palette;
        getStyleClass().add("step-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Text.of("chart.help"));
        overlay = new ChartOverlay(window::showAll, () -> showFullRange(!axis.isFull()));
        getChildren().addAll(axes, curves, header);
        getChildren().addAll(overlay.nodes());
        window.stepsProperty().addListener(changed -> stepsChanged());
        window.pointedProperty().addListener(changed -> paint());
        new ChartGestures(this, window);
        setSpec(spec);
        isOfOldFrame = false;
    }

    /** Changes what is shown, such as the reference lines of another objective. */
    public void setSpec(ChartSpec newSpec) {
        spec = newSpec;
        axis = new ValueAxis(newSpec);
        isOfOldFrame = true;
        header.setSpec(newSpec, palette);
        setAccessibleText(Text.of("chart.accessible", newSpec.title(), newSpec.unit()));
        requestLayout();
        paint();
    }

    /** What the title says to who rests on it. */
    public void explain(String words) {
        header.explain(words);
    }

    /** Changes the colours; the style sheets change the rest. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        header.setSpec(spec, newPalette);
        paint();
    }

    /**
     * Shows a frame; one that is shown already costs nothing. The owner may well call this at every
     * pulse.
     */
    public void show(ChartFrame newFrame) {
        if (newFrame == frame) {
            return;
        }
        frame = newFrame;
        if (isOfOldFrame) {
            isOfOldFrame = false;
            axis.forget();
        }
        window.advance(newFrame.lastStep());
        if (painted != newFrame) {
            paint();
        }
    }

    /** Whether the y axis reaches every value, outliers included. */
    public boolean isFullRange() {
        return axis.isFull();
    }

    /** Makes the y axis reach every value, or leaves a few outliers outside (the default). */
    public void showFullRange(boolean full) {
        axis.setFull(full);
        paint();
    }

    /** The values in the legend: the latest, or those at the step under the pointer. */
    public List<String> values() {
        return header.values();
    }

    /** Where the curves lie at present. */
    PlotArea plot() {
        return plot;
    }

    /** What is drawn above the axes. */
    Raster raster() {
        return curves.raster();
    }

    /** The step named beside the title, empty while the pointer is elsewhere. */
    String at() {
        return header.at();
    }

    /** The explanation of the mark under the pointer, empty if there is none. */
    String hint() {
        return overlay.hint();
    }

    /** How often the axes were drawn. */
    int axesDrawn() {
        return axes.count();
    }

    /** The pointer rests here on this chart, for marks to explain themselves. */
    void pointAt(OptionalDouble x) {
        overlay.pointAt(x);
    }

    private void stepsChanged() {
        StepWindow.Steps now = window.steps();
        // An axis that only grows with the run keeps still; a new view and a new run are fitted.
        boolean grows = now.mode() == lastSteps.mode() && now.to() >= lastSteps.to();
        if (!grows || now.mode() == StepWindow.Mode.FIXED) {
            axis.forget();
        }
        lastSteps = now;
        paint();
    }

    @Override
    protected void layoutChildren() {
        double pad = parts().padding();
        double width = Math.max(0, getWidth() - 2 * pad);
        header.resizeRelocate(pad, pad * 0.7, width, header.height(width, getHeight()));
        curves.resizeRaster(getWidth(), getHeight(), outputScale());
        paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 160;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 70;
    }

    private ChartLayout parts() {
        return new ChartLayout(header.em(), getWidth(), getHeight());
    }

    private double outputScale() {
        Window owner = getScene() == null ? null : getScene().getWindow();
        return owner == null ? Screen.getPrimary().getOutputScaleX() : owner.getOutputScaleX();
    }

    private void paint() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        painted = frame;
        StepWindow.Steps steps = window.steps();
        ChartLayout layout = parts();
        double headerBottom = header.getLayoutY() + header.getHeight();
        plot = layout.plot(headerBottom, steps, axis.fit(frame, steps), spec.scale());
        axes.draw(
                new AxesLayer.Look(
                        plot,
                        spec.references(),
                        palette,
                        layout.label(),
                        getWidth(),
                        getHeight(),
                        !steps.all()));
        if (raster().scale() != outputScale()) {
            // The window has come to another screen.
            curves.resizeRaster(getWidth(), getHeight(), outputScale());
        }
        raster().noClip();
        raster().clear();
        Crosshair crosshair = Crosshair.at(window.pointed(), frame, spec);
        header.setValues(crosshair.values());
        header.setAt(crosshair.title());
        if (!plot.isEmpty()) {
            paintCurves(crosshair);
        }
        curves.update();
        overlay.placeAll(layout, !steps.all());
        overlay.placeCut(plot, axis);
    }

    private void paintCurves(Crosshair crosshair) {
        Raster raster = raster();
        // Nothing comes before step 0, so a dot there need not be cut in half.
        double before = plot.from() == 0 ? 3 : 0;
        raster.clip(
                plot.left() - before, plot.top() - 1, plot.width() + before + 1, plot.height() + 2);
        List<MarkGroup> groups = MarkGroup.of(frame.marks(), plot);
        MarkLayer.paintLines(raster, groups, plot, palette);
        crosshair.paintLine(raster, plot, palette);
        for (Series series : spec.series()) {
            frame.curve(series.name())
                    .ifPresent(
                            curve -> painter.paint(raster, curve, plot, series.ink().in(palette)));
        }
        raster.noClip();
        MarkLayer.paintHeads(raster, groups, plot, palette);
        crosshair.paintDots(raster, plot, palette);
        overlay.explain(groups, plot, getWidth());
    }
}
