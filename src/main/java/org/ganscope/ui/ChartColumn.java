package org.ganscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LossConfig;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.ChartFrame;
import org.ganscope.ui.chart.Curve;
import org.ganscope.ui.chart.StepChart;
import org.ganscope.ui.chart.StepWindow;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.LabModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four charts against steps: losses, scores, distances, gradients. They share their steps. */
final class ChartColumn extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final LabModel model;
    private final StepWindow window = new StepWindow();
    private final List<StepChart> charts = new ArrayList<>();
    private Optional<LossConfig> spelled = Optional.empty();
    private int dimension;
    private Optional<Snapshot> drawn = Optional.empty();

    ChartColumn(LabModel model) {
        this.model = model;
        getStyleClass().add("charts");
        GanConfig first = model.snapshot().config();
        for (ChartSpecs chart : ChartSpecs.values()) {
            StepChart view =
                    new StepChart(chart.spec(first), window, model.themeProperty().get().palette());
            view.setId("chart-" + chart.key());
            view.explain(chart.explanation());
            setVgrow(view, Priority.ALWAYS);
            charts.add(view);
        }
        setMinSize(0, 0);
        getChildren().addAll(charts);
        model.themeProperty()
                .subscribe(theme -> charts.forEach(chart -> chart.setPalette(theme.palette())));
        model.setChartRequest(this::request);
    }

    /** Leaves out the last chart, so that the others are higher. */
    void setCompact(boolean compact) {
        StepChart last = charts.getLast();
        last.setVisible(!compact);
        last.setManaged(!compact);
    }

    /** The title of the chart that shows a series; empty where it is left out. */
    Optional<String> titleOf(Series series) {
        return ChartSpecs.of(series)
                .filter(chart -> charts.get(chart.ordinal()).isVisible())
                .map(ChartSpecs::title);
    }

    /** Marks the chart that shows a series, and no other. */
    void pointAt(Optional<Series> series) {
        Optional<ChartSpecs> wanted = series.flatMap(ChartSpecs::of);
        for (ChartSpecs chart : ChartSpecs.values()) {
            charts.get(chart.ordinal())
                    .pseudoClassStateChanged(POINTED, wanted.equals(Optional.of(chart)));
        }
    }

    /** Curves for the steps shown, about two buckets for each pixel column. */
    private FrameRequest request() {
        StepWindow.Steps steps = window.steps();
        int buckets = Math.max(200, (int) (2 * getWidth()));
        long to = steps.all() ? FrameRequest.LATEST : (long) Math.ceil(steps.to());
        return new FrameRequest((long) steps.from(), to, buckets);
    }

    /** Whether they show all that the model has. */
    boolean isUpToDate() {
        return drawn.isPresent() && drawn.get() == model.chartProperty().get();
    }

    /** Draws what has changed since the last call. */
    void refresh() {
        if (isUpToDate()) {
            return;
        }
        Snapshot snapshot = model.chartProperty().get();
        drawn = Optional.of(snapshot);
        respell(snapshot.config());
        for (ChartSpecs chart : ChartSpecs.values()) {
            charts.get(chart.ordinal()).show(frame(chart, snapshot));
        }
    }

    private void respell(GanConfig now) {
        boolean isSaid =
                spelled.isPresent()
                        && spelled.get().equals(now.loss())
                        && dimension == now.dataDimension();
        if (!isSaid) {
            dimension = now.dataDimension();
            spelled = Optional.of(now.loss());
            for (ChartSpecs chart : ChartSpecs.values()) {
                charts.get(chart.ordinal()).setSpec(chart.spec(now));
            }
        }
    }

    private static ChartFrame frame(ChartSpecs chart, Snapshot snapshot) {
        FrameRequest asked = snapshot.request();
        double to = Math.min(asked.to(), snapshot.step());
        return new ChartFrame(
                chart.series().flatMap(series -> curve(snapshot, series)).toList(),
                asked.from(),
                to,
                snapshot.step(),
                ChartSpecs.marks(snapshot));
    }

    private static Stream<Curve> curve(Snapshot snapshot, Series series) {
        return Optional.ofNullable(snapshot.curves().get(series)).stream()
                .map(curve ->
                        new Curve(
                                ChartSpecs.name(series, snapshot.config()),
                                curve.step(),
                                curve.min(),
                                curve.max(),
                                curve.mean()));
    }

    /** Which steps are shown, for tests. */
    StepWindow window() {
        return window;
    }
}
