package org.ganscope.ui.run;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.session.Curve;
import org.ganscope.session.Fork;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Series;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.ChartCurve;
import org.ganscope.ui.chart.ChartFrame;
import org.ganscope.ui.chart.ChartSpec;
import org.ganscope.ui.chart.ChartStack;
import org.ganscope.ui.chart.Mark;
import org.ganscope.ui.chart.Reading;
import org.ganscope.ui.chart.Reference;
import org.ganscope.ui.chart.StepChart;
import org.ganscope.ui.chart.StepWindow;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.SameGame;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.Measures;
import org.ganscope.view.PlotAxes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The charts against steps: losses, scores, two distances, gradients; those that are chosen. */
public final class ChartColumn extends VBox {
    /** Losses that are sketched may be so many times as high as the levels that theory knows. */
    private static final double ROOM = 2;

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final ReadOnlyObjectProperty<Snapshot> latest;

    /** The same of the run that is compared with this one. */
    private Optional<ReadOnlyObjectProperty<Snapshot>> compared = Optional.empty();

    private final ReadOnlyObjectProperty<Snapshot> lead;
    private final ChartLegend legend;
    private final ChartStack stack;
    private final ChartMenu menu;
    private Optional<List<Spelled>> spelled = Optional.empty();
    private List<Mark> marks = List.of();
    private List<Snapshot> drawn = List.of();

    /** Whether those of a presentation are shown instead of the chosen ones. */
    private boolean isFew;

    /** Whether there is room for only one of them. */
    private boolean isFewest;

    /** Whether steps to come are shown. */
    private boolean isAhead;

    /** The chart for the progress of the game, below its losses, while only few are shown. */
    private ChartSpecs progress = ChartSpecs.JSD;

    /** Everything that titles, curves and reference lines depend on. */
    private record Spelled(LossConfig loss, List<Measure> measures, List<SettingChange> changes) {
        static Spelled of(Snapshot snapshot) {
            GanConfig config = snapshot.config();
            return new Spelled(config.loss(), Measures.of(config.target()), snapshot.changes());
        }
    }

    ChartColumn(RunModel run, ViewState view) {
        menu = new ChartMenu(run.id());
        latest = run.curtain().seenChartProperty();
        lead = run.leadProperty();
        legend = new ChartLegend(run.id());
        getStyleClass().add("charts");
        stack =
                new ChartStack(
                        specs(List.of(latest.get())),
                        view.themeProperty().get().palette(),
                        Optional.of(menu));
        for (ChartSpecs chart : ChartSpecs.values()) {
            view(chart).setId(run.id().of("chart-" + chart.key()));
            view(chart).explain(chart.explanation());
        }
        setVgrow(stack, Priority.ALWAYS);
        setMinSize(0, 0);
        getChildren().addAll(legend, stack);
        menu.shownProperty().subscribe(shown -> arrange());
        run.setChartRequest(this::request);
    }

    private StepChart view(ChartSpecs chart) {
        return stack.charts().get(chart.ordinal());
    }

    /** Makes the title of a chart a link. */
    public void link(ChartSpecs chart, Runnable action) {
        view(chart).link(action);
    }

    /** Shows a chart, if it was hidden. */
    public void bringBack(ChartSpecs chart) {
        if (chart != ChartSpecs.LOSSES) {
            progress = chart;
        }
        menu.add(chart);
        arrange();
    }

    /** Changes the colours. */
    void setPalette(Palette palette) {
        stack.setPalette(palette);
    }

    /**
     * Shows all charts that are chosen, or fewer, so that they are higher.
     *
     * @param few only those for the game and its progress, as many as a lecture hall can read
     * @param fewest only the losses
     */
    public void setFew(boolean few, boolean fewest) {
        isFew = few;
        isFewest = fewest;
        progress = ChartSpecs.JSD;
        arrange();
    }

    private Set<ChartSpecs> few() {
        return isFewest ? EnumSet.of(ChartSpecs.LOSSES) : EnumSet.of(ChartSpecs.LOSSES, progress);
    }

    private void arrange() {
        Set<ChartSpecs> shown = EnumSet.noneOf(ChartSpecs.class);
        shown.addAll(isFew ? few() : menu.shownProperty().get());
        stack.setShown(view -> shown.contains(ChartSpecs.values()[stack.charts().indexOf(view)]));
    }

    /** Shows the chart of the losses over steps to come, with room for values that may come. */
    public void lookAhead(double from, double to) {
        menu.add(ChartSpecs.LOSSES);
        isAhead = true;
        respell();
        stack.window().showAhead(from, to);
    }

    /** Shows the whole run again. */
    public void stopLookingAhead() {
        if (isAhead) {
            isAhead = false;
            respell();
            stack.window().showAll();
        }
    }

    private void respell() {
        spelled = Optional.empty();
        drawn = List.of();
    }

    /** The axes of a chart in coordinates of the scene, while it is shown. */
    Optional<PlotAxes> axes(ChartSpecs chart) {
        return view(chart).isVisible()
                ? StageCard.inScene(view(chart), view(chart).axes())
                : Optional.empty();
    }

    /** The charts that are shown. */
    ChartMenu menu() {
        return menu;
    }

    /** The title of the chart of a series; empty if no chart has it. */
    static Optional<String> titleOf(Series series) {
        return ChartSpecs.of(series).map(ChartSpecs::title);
    }

    /** Shows the chart of a series, if it was hidden. */
    void bringBack(Series series) {
        ChartSpecs.of(series).ifPresent(this::bringBack);
    }

    /** Marks only the chart that shows a series. */
    void pointAt(Optional<Series> series) {
        Optional<ChartSpecs> wanted = series.flatMap(ChartSpecs::of);
        for (ChartSpecs chart : ChartSpecs.values()) {
            view(chart).pseudoClassStateChanged(POINTED, wanted.equals(Optional.of(chart)));
        }
    }

    /** A request for curves of the steps shown, with about two buckets per pixel column. */
    private FrameRequest request() {
        StepWindow.Steps steps = stack.window().steps();
        int buckets = Math.max(200, (int) (2 * getWidth()));
        long to = steps.all() ? FrameRequest.LATEST : (long) Math.ceil(steps.to());
        return new FrameRequest((long) steps.from(), to, buckets);
    }

    /** Shows the curves of another run too, dashed, or only those of this one. */
    void compareWith(Optional<RunModel> other) {
        other.ifPresent(run -> run.setChartRequest(this::request));
        compared = other.map(run -> run.curtain().seenChartProperty());
        legend.setVisible(other.isPresent());
        drawn = List.of();
    }

    private List<Snapshot> snapshots() {
        return Stream.concat(Stream.of(latest), compared.stream())
                .map(ReadOnlyObjectProperty::get)
                .toList();
    }

    /** Whether they show everything that the models have. */
    boolean isUpToDate() {
        List<Snapshot> now = snapshots();
        boolean isUpToDate = now.size() == drawn.size();
        for (int i = 0; isUpToDate && i < now.size(); i++) {
            isUpToDate = now.get(i) == drawn.get(i);
        }
        return isUpToDate;
    }

    /** Draws the changes since the last call. */
    void refresh() {
        if (isUpToDate()) {
            return;
        }
        drawn = snapshots();
        List<Spelled> now = drawn.stream().map(Spelled::of).toList();
        if (!spelled.equals(Optional.of(now))) {
            spelled = Optional.of(now);
            stack.setSpecs(isAhead ? roomy(specs(drawn)) : specs(drawn));
            marks = marks(drawn);
        }
        stack.show(Arrays.stream(ChartSpecs.values()).map(this::frame).toList());
    }

    /** The changes of settings in one run, or in two, in ascending order of steps. */
    static List<Mark> marks(List<Snapshot> runs) {
        return runs.size() == 1
                ? ChartSpecs.marks(runs.getFirst())
                : ChartSpecs.marks(runs.getFirst(), runs.getLast());
    }

    /** Reference lines of both runs; all else is that of the first. */
    private static List<ChartSpec> specs(List<Snapshot> runs) {
        return Arrays.stream(ChartSpecs.values())
                .map(chart -> runs.stream().map(run -> spec(chart, run)).toList())
                .map(both -> both.getFirst().references(references(both)))
                .toList();
    }

    /** With room for losses of twice the levels that theory knows. */
    private static List<ChartSpec> roomy(List<ChartSpec> specs) {
        List<ChartSpec> roomy = new ArrayList<>(specs);
        roomy.replaceAll(spec -> {
            boolean isMeant = specs.indexOf(spec) == ChartSpecs.LOSSES.ordinal();
            double highest =
                    spec.references().stream().mapToDouble(Reference::value).max().orElse(0);
            return isMeant ? spec.including(highest > 0 ? ROOM * highest : 1) : spec;
        });
        return roomy;
    }

    private static ChartSpec spec(ChartSpecs chart, Snapshot run) {
        return chart.spec(run.config(), run.changes());
    }

    private static List<Reference> references(List<ChartSpec> both) {
        return both.stream()
                .filter(spec -> spec.unit().equals(both.getFirst().unit()))
                .flatMap(spec -> spec.references().stream())
                .distinct()
                .toList();
    }

    private ChartFrame frame(ChartSpecs chart) {
        Snapshot snapshot = drawn.getFirst();
        FrameRequest asked = snapshot.request();
        long last = drawn.stream().mapToLong(ChartColumn::last).max().orElseThrow();
        Snapshot seen = lead.get();
        return new ChartFrame(
                curves(chart, snapshot),
                asked.from(),
                Math.min(asked.to(), last),
                last,
                marks,
                seen.step() < last && (seen.isLookingBack() || snapshot.isLookingBack())
                        ? OptionalLong.of(seen.step())
                        : OptionalLong.empty(),
                future(chart, snapshot),
                drawn.stream().skip(1).flatMap(run -> compared(chart, run).stream()).toList());
    }

    /** The last step that is shown of a run or of the one that it parted from. */
    private static long last(Snapshot run) {
        return Math.max(run.end(), run.ways().fork().map(Fork::end).orElse(0L));
    }

    private static List<ChartCurve> curves(ChartSpecs chart, Snapshot run) {
        SameGame shown = SameGame.of(run);
        return chart.series().flatMap(series -> curve(run, shown, series)).toList();
    }

    /** The curves of the second run, if they have the unit of the first. */
    private List<ChartCurve> compared(ChartSpecs chart, Snapshot run) {
        String unit = spec(chart, drawn.getFirst()).unit();
        return spec(chart, run).unit().equals(unit) ? curves(chart, run) : List.of();
    }

    private static Stream<ChartCurve> curve(Snapshot snapshot, SameGame shown, Series series) {
        double unit = ChartSpecs.unit(series, snapshot.config());
        Reading latest =
                new Reading(
                        snapshot.measuredAt().getOrDefault(series, 0L),
                        unit * shown.latest(series));
        return shown.curve(series).stream().map(curve -> drawn(series, latest, curve, unit));
    }

    /** What became of the other run where this one parted from it. */
    private static List<ChartCurve> future(ChartSpecs chart, Snapshot run) {
        SameGame shown = SameGame.ofFuture(run);
        return chart.series().flatMap(series -> future(run, shown, series)).toList();
    }

    private static Stream<ChartCurve> future(Snapshot snapshot, SameGame shown, Series series) {
        double unit = ChartSpecs.unit(series, snapshot.config());
        return shown.curve(series).stream().map(curve -> drawn(series, Reading.NONE, curve, unit));
    }

    private static ChartCurve drawn(Series series, Reading latest, Curve curve, double unit) {
        return new ChartCurve(
                series,
                latest,
                curve.width(),
                curve.step(),
                inUnits(curve.min(), unit),
                inUnits(curve.max(), unit),
                inUnits(curve.mean(), unit));
    }

    private static float[] inUnits(float[] values, double unit) {
        if (unit == 1) {
            return values;
        }
        float[] shown = new float[values.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = (float) (unit * values[i]);
        }
        return shown;
    }
}
