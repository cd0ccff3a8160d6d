package org.ganscope.ui.chart;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Notation;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.PlotAxes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Curves against training steps: a header, axes that JFreeChart draws when they change, the curves
 * in a pixel buffer above them, and their names and values next to their ends.
 *
 * <p>It is part of a {@link ChartStack}, which arranges it and decides when it is drawn. On the
 * JavaFX thread only.
 */
public final class StepChart extends Region {
    /** The size of the title at which curves are as wide as usual. */
    private static final double TEXT = 14;

    /** The opacity of what comes later than the step that is looked at, or came in another run. */
    private static final double FAINT = 0.3;

    private static final double PLAYHEAD = 0.75;

    private final StepWindow window;
    private final Runnable redraw;
    private final AxesLayer axes = new AxesLayer();
    private final RasterView curves = new RasterView();
    private final ChartHeader header = new ChartHeader();
    private final EndLabels labels = new EndLabels();
    private final ChartOverlay overlay;
    private final CurvePainter painter = new CurvePainter();
    private final MarkNames names = new MarkNames();
    private ChartSpec spec;
    private ValueAxis axis;
    private ValueAxis.Shown values = new ValueAxis.Shown(new Span(0, 1), false);
    private boolean isTop;
    private boolean isLowest;

    /** Whether the axis has seen only a frame from before its chart was changed. */
    private boolean isOfOldFrame;

    private Palette palette;
    private ChartFrame frame = ChartFrame.empty();
    private PlotArea plot = new PlotArea(0, 0, 0, 0, 0, 1, new Span(0, 1), Scale.LINEAR, false);

    /** @param redraw draws the whole stack: the needs of one chart may move the others */
    StepChart(ChartSpec spec, StepWindow window, Palette palette, Runnable redraw) {
        this.window = window;
        this.redraw = redraw;
        this.spec = spec;
        this.axis = new ValueAxis(spec);
        this.palette = palette;
        getStyleClass().add("step-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Text.of("chart.help"));
        overlay = new ChartOverlay(window::showAll, () -> showFullRange(!axis.isFull()));
        getChildren().addAll(axes, curves, header, labels);
        getChildren().addAll(overlay.nodes());
        new ChartGestures(this, window);
        take(spec);
        isOfOldFrame = false;
    }

    /**
     * Changes what is shown, such as the reference lines of another objective; drawn later with the
     * stack.
     *
     * @return whether the specification has changed
     */
    boolean setSpec(ChartSpec newSpec) {
        boolean isOther = !newSpec.equals(spec);
        if (isOther) {
            take(newSpec);
        }
        return isOther;
    }

    private void take(ChartSpec newSpec) {
        spec = newSpec;
        axis = new ValueAxis(newSpec);
        isOfOldFrame = true;
        header.setSpec(newSpec);
        labels.setSeries(newSpec.series());
        setAccessibleText(
                Notation.spoken(Text.of("chart.accessible", newSpec.title(), newSpec.unit())));
    }

    /** The explanation in the title's tooltip. */
    public void explain(String words) {
        header.explain(words);
    }

    /** Makes the title a link. */
    public void link(Runnable action) {
        header.link(action);
    }

    /** Changes the colours; the style sheets change the rest. */
    void setPalette(Palette newPalette) {
        palette = newPalette;
    }

    /** Takes a frame, which is drawn with the stack. */
    void setFrame(ChartFrame newFrame) {
        if (newFrame != frame && isOfOldFrame) {
            isOfOldFrame = false;
            axis.forget();
        }
        frame = newFrame;
    }

    ChartFrame frame() {
        return frame;
    }

    /** Fits the y axis again to another range of steps. */
    void forgetAxis() {
        axis.forget();
    }

    /** Whether the y axis reaches every value, outliers included. */
    public boolean isFullRange() {
        return axis.isFull();
    }

    /** Makes the y axis reach every value, or leaves a few outliers outside (the default). */
    public void showFullRange(boolean full) {
        axis.setFull(full);
        redraw.run();
    }

    /** The values next to the curves: the latest, or those at the step under the pointer. */
    public List<String> values() {
        return labels.values();
    }

    /** The same of the run that is compared with this one; empty without one. */
    public List<String> comparedValues() {
        return labels.comparedValues();
    }

    /** The steps of these values, empty for the run's latest step. */
    public String at() {
        return header.at();
    }

    /** The area of the curves at present. */
    PlotArea plot() {
        return plot;
    }

    /** The axes, if they are linear and there is room for curves. */
    public Optional<PlotAxes> axes() {
        return plot.isEmpty() || plot.scale() != Scale.LINEAR
                ? Optional.empty()
                : Optional.of(
                        new PlotAxes(
                                new AxisScale(plot.from(), plot.to(), plot.left(), plot.right()),
                                new AxisScale(
                                        plot.y().low(),
                                        plot.y().high(),
                                        plot.bottom(),
                                        plot.top())));
    }

    /** The picture above the axes. */
    Raster raster() {
        return curves.raster();
    }

    /** The explanation of the mark under the pointer, empty if there is none. */
    String hint() {
        return overlay.hint();
    }

    /** How often the axes were drawn. */
    int axesDrawn() {
        return axes.count();
    }

    /** Shows the explanation of a mark if the pointer rests on one of this chart. */
    void pointAt(OptionalDouble x) {
        overlay.pointAt(x);
    }

    /** The stack arranges the content, since its charts depend on each other. */
    @Override
    protected void layoutChildren() {}

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 120;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 60;
    }

    /**
     * Places this chart.
     *
     * @param room width left free at the right end of the header
     * @param top whether it is the first of its stack
     * @param lowest whether it is the last
     */
    void place(Rectangle2D place, double room, boolean top, boolean lowest) {
        isTop = top;
        isLowest = lowest;
        double width = place.getWidth();
        double height = place.getHeight();
        resizeRelocate(place.getMinX(), place.getMinY(), width, height);
        ChartLayout layout = parts();
        double inside = Math.max(0, width - 2 * layout.padding() - room);
        header.resizeRelocate(layout.padding(), 0.3 * layout.em(), inside, header.height());
        curves.resizeRaster(width, height, outputScale());
    }

    /** The size of the title's font. */
    double em() {
        return header.em();
    }

    private ChartLayout parts() {
        return new ChartLayout(header.em(), getWidth(), getHeight(), isTop, isLowest);
    }

    private double outputScale() {
        Window owner = getScene() == null ? null : getScene().getWindow();
        return owner == null ? Screen.getPrimary().getOutputScaleX() : owner.getOutputScaleX();
    }

    /** Fits the y axis to the frame; returns the margins that its numbers and labels need. */
    Margins fit() {
        values = axis.fit(frame, window.steps());
        labels.style(spec.series(), palette, header.em(), getWidth());
        ChartLayout layout = parts();
        PlotArea area = area(layout, new Margins(0, 0));
        return new Margins(layout.numbersWidth(area, spec.references()), labels.neededWidth());
    }

    private PlotArea area(ChartLayout layout, Margins margins) {
        double headerBottom = header.getLayoutY() + header.getHeight();
        return layout.plot(headerBottom, margins, window.steps(), values, spec.scale());
    }

    /**
     * Draws everything.
     *
     * @param margins the common margins of the stack's charts
     * @param said the steps that a chart above already names and this one need not repeat
     */
    void paint(Margins margins, String said) {
        Crosshair crosshair = Crosshair.at(window.pointed(), frame, spec);
        labels.setValues(crosshair.values(spec), crosshair.comparedValues(spec));
        header.setAt(crosshair.at().equals(said) ? "" : crosshair.at());
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        painter.setUnit(header.em() / TEXT);
        ChartLayout layout = parts();
        plot = area(layout, margins);
        boolean isZoomed = !window.steps().all();
        axes.draw(
                new AxesLayer.Look(
                        plot,
                        spec.references(),
                        palette,
                        layout.label(),
                        getWidth(),
                        getHeight(),
                        isLowest,
                        isZoomed));
        if (raster().scale() != outputScale()) {
            // the window has moved to another screen
            curves.resizeRaster(getWidth(), getHeight(), outputScale());
        }
        raster().noClip();
        raster().clear();
        labels.place(plot, crosshair.readings());
        List<Peak> peaks = List.of();
        if (!plot.isEmpty()) {
            peaks = Peak.of(frame, spec, plot);
            paintCurves(crosshair, peaks);
        }
        curves.update();
        overlay.placeAll(layout, isLowest && isZoomed);
        overlay.placeCut(plot, axis, peaks);
    }

    private void paintCurves(Crosshair crosshair, List<Peak> peaks) {
        Raster raster = raster();
        // there is nothing before step 0, so a dot there need not be cut in half
        double before = plot.from() == 0 ? 3 : 0;
        double left = plot.left() - before;
        clip(left, plot.right() + 1);
        List<MarkGroup> groups = MarkGroup.of(frame.marks(), plot);
        MarkLayer.paintLines(raster, groups, plot, palette);
        crosshair.paintLine(raster, plot, palette);
        for (ChartSeries series : spec.series()) {
            frame.future(series.of())
                    .ifPresent(curve -> paint(series, curve, CurvePainter.Stroke.ALONE, FAINT));
        }
        if (frame.playhead().isPresent()) {
            double x = Math.clamp(plot.x(frame.playhead().getAsLong()), left, plot.right() + 1);
            clip(x, plot.right() + 1);
            paintSeries(FAINT);
            clip(left, x);
            paintSeries(1);
            clip(left, plot.right() + 1);
            raster.fillRect(
                    Math.floor(x), plot.top(), 1, plot.height(), Argb.of(palette.text(), PLAYHEAD));
        } else {
            paintSeries(1);
        }
        peaks.forEach(peak -> peak.paint(raster, plot, palette));
        raster.noClip();
        if (isTop) {
            names.paint(raster, groups, plot, palette, parts().names());
        }
        crosshair.paintDots(raster, plot, palette);
        overlay.explain(groups, plot, getWidth());
    }

    /** Draws only between these places of the plot, from side to side. */
    private void clip(double left, double right) {
        raster().clip(left, plot.top() - 1, right - left, plot.height() + 2);
    }

    private void paintSeries(double opacity) {
        CurvePainter.Stroke stroke =
                frame.isComparison() ? CurvePainter.Stroke.FIRST : CurvePainter.Stroke.ALONE;
        for (ChartSeries series : spec.series()) {
            frame.curve(series.of()).ifPresent(curve -> paint(series, curve, stroke, opacity));
        }
        for (ChartSeries series : spec.series()) {
            frame.compared(series.of())
                    .ifPresent(curve -> paint(series, curve, CurvePainter.Stroke.SECOND, opacity));
        }
    }

    private void paint(
            ChartSeries series, ChartCurve curve, CurvePainter.Stroke stroke, double opacity) {
        painter.paint(raster(), curve, plot, series.ink().in(palette), stroke, opacity);
    }
}
