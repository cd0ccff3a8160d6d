package org.ganscope.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A card with curves against training steps: a header with legend and values, axes that JFreeChart
 * draws when they change, and the curves in a pixel buffer above them.
 *
 * <p>Fed by {@link #show}; all charts that share a {@link StepWindow} show the same steps and answer
 * together when the pointer rests on one of them. On the JavaFX thread only.
 */
public final class StepChart extends Region {
    /** The tick labels' size as a share of the title's. */
    private static final double LABEL = 0.86;

    private final StepWindow window;
    private final AxesLayer axes = new AxesLayer();
    private final RasterView curves = new RasterView();
    private final ChartHeader header = new ChartHeader();
    private final Label hint = new Label();
    private final Button all = new Button(Text.of("chart.all"));
    private final Button cut = new Button();
    private final CurvePainter painter = new CurvePainter();
    private AxisKeeper keeper = new AxisKeeper(Scale.LINEAR);
    private ChartSpec spec;
    private Palette palette;
    private ChartFrame frame = ChartFrame.empty();
    private PlotArea plot = new PlotArea(0, 0, 0, 0, 0, 1, new Span(0, 1), Scale.LINEAR);
    private StepWindow.Mode lastMode = StepWindow.Mode.ALL;
    private OptionalDouble pointerX = OptionalDouble.empty();
    private boolean isFullRange;
    private @Nullable ChartFrame painted;

    public StepChart(ChartSpec spec, StepWindow window, Palette palette) {
        this.window = window;
        this.spec = spec;
        this.palette = palette;
        getStyleClass().add("step-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Text.of("chart.help"));
        hint.getStyleClass().add("chart-hint");
        hint.setMouseTransparent(true);
        all.getStyleClass().addAll("quiet", "chart-button", "chart-all");
        all.setTooltip(Hint.of(Text.of("chart.all.hint")));
        all.setOnAction(event -> window.showAll());
        cut.getStyleClass().addAll("quiet", "chart-button", "chart-cut");
        cut.setTooltip(Hint.of(Text.of("chart.cut.hint")));
        cut.setOnAction(event -> showFullRange(!isFullRange));
        for (var node : List.of(hint, all, cut)) {
            node.setManaged(false);
            node.setVisible(false);
        }
        all.setFocusTraversable(false);
        cut.setFocusTraversable(false);
        getChildren().addAll(axes, curves, header, cut, all, hint);
        window.stepsProperty().addListener(changed -> stepsChanged());
        window.pointedProperty().addListener(changed -> paint());
        new ChartGestures(this, window);
        setSpec(spec);
    }

    /** Changes what is shown, such as the reference lines of another objective. */
    public void setSpec(ChartSpec newSpec) {
        spec = newSpec;
        keeper = new AxisKeeper(newSpec.scale());
        header.setSpec(newSpec, palette);
        setAccessibleText(Text.of("chart.accessible", newSpec.title(), newSpec.unit()));
        requestLayout();
        paint();
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
        window.advance(newFrame.lastStep());
        if (painted != newFrame) {
            paint();
        }
    }

    /** Whether the y axis reaches every value, outliers included. */
    public boolean isFullRange() {
        return isFullRange;
    }

    /** Makes the y axis reach every value, or leaves a few outliers outside (the default). */
    public void showFullRange(boolean full) {
        isFullRange = full;
        keeper.forget();
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
        return hint.isVisible() ? hint.getText() : "";
    }

    /** How often the axes were drawn. */
    int axesDrawn() {
        return axes.count();
    }

    /** The pointer rests here on this chart, for marks to explain themselves. */
    void pointAt(OptionalDouble x) {
        pointerX = x;
        if (x.isEmpty()) {
            hint.setVisible(false);
        }
    }

    private void stepsChanged() {
        StepWindow.Mode mode = window.steps().mode();
        boolean movedOnItsOwn = mode == lastMode && mode != StepWindow.Mode.FIXED;
        lastMode = mode;
        if (!movedOnItsOwn) {
            keeper.forget();
        }
        paint();
    }

    @Override
    protected void layoutChildren() {
        double em = header.em();
        double pad = padding();
        double width = Math.max(0, getWidth() - 2 * pad);
        header.resizeRelocate(pad, pad * 0.7, width, header.height(width, getHeight()));
        curves.resizeRaster(getWidth(), getHeight(), outputScale());
        all.resize(all.prefWidth(-1), all.prefHeight(-1));
        all.relocate(
                getWidth() - all.getWidth() - 0.2 * em, getHeight() - all.getHeight() - 0.25 * em);
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

    private double padding() {
        return 0.75 * header.em();
    }

    private double outputScale() {
        Window owner = getScene() == null ? null : getScene().getWindow();
        return owner == null ? Screen.getPrimary().getOutputScaleX() : owner.getOutputScaleX();
    }

    private PlotArea area(Span y) {
        double em = header.em();
        double label = LABEL * em;
        double right = getWidth() < 14 * em ? em : padding() + 2.1 * label;
        double top = header.getLayoutY() + header.getHeight() + 0.45 * em;
        double bottom = 4 + 1.25 * label + 0.3 * em;
        double height = Math.max(0, Math.round(getHeight() - top - bottom));
        StepWindow.Steps steps = window.steps();
        PlotArea area =
                new PlotArea(0, Math.round(top), 1, height, steps.from(), steps.to(), y, spec.scale());
        double left = Math.round(padding() + numbersWidth(area, label) * label);
        return area.across(left, Math.max(0, Math.round(getWidth() - right) - left));
    }

    /**
     * Room for the numbers of the y axis, in em of their font: in steps, and the same for all
     * ordinary numbers, so that charts below each other stay aligned and do not tremble.
     */
    private static double numbersWidth(PlotArea area, double label) {
        double widest =
                AxesLayer.levels(area, label).stream()
                        .mapToDouble(tick -> Tick.width(tick.label()))
                        .max()
                        .orElse(0);
        return Math.max(2.6, 0.5 * Math.ceil(2 * (widest + 0.3)));
    }

    private void paint() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        painted = frame;
        StepWindow.Steps steps = window.steps();
        double[] levels = levels();
        Optional<Extent> extent =
                Extent.of(frame.curves(), levels, spec.scale(), steps.from(), steps.to());
        plot = area(axis(extent, levels));
        axes.draw(
                new AxesLayer.Look(
                        plot,
                        spec.references(),
                        palette,
                        LABEL * header.em(),
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
        all.setVisible(!steps.all());
        placeCut(extent);
    }

    /** What the y axis includes in any case, as ascending coordinates. */
    private double[] levels() {
        return DoubleStream.concat(
                        spec.references().stream().mapToDouble(Reference::value),
                        spec.including().stream().mapToDouble(Double::doubleValue))
                .map(spec.scale()::coordinate)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    private Span axis(Optional<Extent> extent, double[] levels) {
        Optional<Span> values = extent.map(found -> isFullRange ? found.full() : found.seen());
        if (levels.length == 0) {
            Span untouched =
                    spec.scale() == Scale.LOG10 ? new Span(-3, 0) : new Span(0, 1);
            return values.map(keeper::axis).orElse(untouched);
        }
        Span always = new Span(levels[0], levels[levels.length - 1]);
        return keeper.axis(values.orElse(always), always);
    }

    private void paintCurves(Crosshair crosshair) {
        Raster raster = raster();
        // Nothing comes before step 0, so a dot there need not be cut in half.
        double before = plot.from() == 0 ? 3 : 0;
        raster.clip(
                plot.left() - before,
                plot.top() - 1,
                plot.width() + before + 1,
                plot.height() + 2);
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
        explain(groups);
    }

    private void explain(List<MarkGroup> groups) {
        Optional<MarkGroup> pointed =
                pointerX.isPresent()
                        ? MarkLayer.nearest(groups, pointerX.getAsDouble())
                        : Optional.empty();
        hint.setVisible(pointed.isPresent());
        if (pointed.isEmpty()) {
            return;
        }
        hint.setText(pointed.get().explanation());
        hint.applyCss();
        double width = Math.min(hint.prefWidth(-1), getWidth() - 8);
        double x = pointed.get().x() + 8;
        double side = x + width > getWidth() - 4 ? pointed.get().x() - 8 - width : x;
        hint.resizeRelocate(
                Math.clamp(side, 4, getWidth() - 4 - width),
                plot.top() + 4,
                width,
                hint.prefHeight(width));
    }

    /** What was cut off the top or the bottom, as a small button in the plot's corner. */
    private void placeCut(Optional<Extent> extent) {
        boolean cuts = extent.isPresent() && extent.get().cuts() && !plot.isEmpty();
        boolean outside = cuts && !plot.y().contains(extent.get().full());
        cut.setVisible(cuts && (outside || isFullRange));
        if (!cut.isVisible()) {
            return;
        }
        Span full = extent.orElseThrow().full();
        boolean above = full.high() > plot.y().high();
        double value = spec.scale().value(above ? full.high() : full.low());
        cut.setText(
                isFullRange
                        ? Text.of("chart.fit")
                        : Text.of(above ? "chart.cut.above" : "chart.cut.below", Numbers.value(value)));
        cut.applyCss();
        cut.resize(cut.prefWidth(-1), cut.prefHeight(-1));
        double y = above || isFullRange ? plot.top() : plot.bottom() - cut.getHeight();
        // At the left, where the first steps are, rather than on the newest values.
        cut.relocate(plot.left() + 6, y);
    }
}
