package org.ganscope.ui.run;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.session.PredictedCurve;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.PlotAxes;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One run in the window: the card of its stage with the verdict, and the column of its charts,
 * which the window places. The window's timer updates both.
 */
public final class RunView implements Pulsed {
    private final RunModel model;
    private final StageCard stage;
    private final ChartColumn charts;

    /** Whether the charts are those of another run, whose view draws them. */
    private final boolean isGuest;

    private final VerdictLine verdict;

    /**
     * Uses bindings, which do not keep the view alive: the state of a window outlives its run
     * views.
     */
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /**
     * The view of a run.
     *
     * @param view how the window shows its runs
     * @param report copies a report of a failure
     */
    public RunView(RunModel model, ViewState view, Consumer<Throwable> report) {
        this(model, view, new ChartColumn(model, view), false, report);
    }

    /**
     * The view of a run that is compared with another one.
     *
     * @param charts those of the other one, which show both
     */
    public RunView(RunModel model, ViewState view, ChartColumn charts, Consumer<Throwable> report) {
        this(model, view, charts, true, report);
    }

    private RunView(
            RunModel model,
            ViewState view,
            ChartColumn charts,
            boolean isGuest,
            Consumer<Throwable> report) {
        this.model = model;
        this.charts = charts;
        this.isGuest = isGuest;
        stage =
                new StageCard(
                        model.id(),
                        model.slowMotion().pictureProperty(),
                        model.slowMotion()::shownIn,
                        view);
        verdict = new VerdictLine(model, view, charts, report);
        stage.setVerdict(verdict);
        theme.bind(view.themeProperty());
        theme.subscribe(now -> {
            stage.setPalette(now.palette());
            if (!isGuest) {
                charts.setPalette(now.palette());
            }
        });
    }

    /** Takes a frame, if there is one, and draws the changes. */
    @Override
    public void pulse(long now) {
        model.pulse(now);
        stage.pulse();
        drawCharts();
        verdict.refresh(now);
    }

    /** Whether there is nothing to draw until the next event. */
    @Override
    public boolean isAtRest() {
        return model.isAtRest()
                && stage.isUpToDate()
                && (isGuest || charts.isUpToDate())
                && verdict.isUpToDate();
    }

    /** Draws the present state of the model. */
    public void refresh(long now) {
        stage.refresh();
        drawCharts();
        verdict.refresh(now);
    }

    private void drawCharts() {
        if (!isGuest) {
            charts.refresh();
        }
    }

    /** Gives both stages common axes, and shows both runs in the charts; or only this one again. */
    public void compareWith(Optional<RunView> other) {
        charts.compareWith(other.map(RunView::model));
        setNarrow(other.isPresent());
        other.ifPresent(view -> view.setNarrow(true));
        stage.compareWith(other.map(RunView::stage));
    }

    private void setNarrow(boolean narrow) {
        stage.setNarrow(narrow);
        verdict.setNarrow(narrow);
    }

    /** The axes over which a curve is drawn, in coordinates of the scene, while they are seen. */
    public Optional<PlotAxes> axes(PredictedCurve curve) {
        return switch (curve) {
            case DENSITY -> stage.axes(LessonPlace.Part.DENSITY);
            case SCORE -> stage.axes(LessonPlace.Part.SCORE);
            case LOSS_D, LOSS_G -> charts.axes(ChartSpecs.LOSSES);
        };
    }

    public RunModel model() {
        return model;
    }

    /** The stage, with the verdict above it. */
    public StageCard stage() {
        return stage;
    }

    public ChartColumn charts() {
        return charts;
    }

    /** The charts against steps that are shown, at least one. */
    public ObjectProperty<Set<ChartSpecs>> shownChartsProperty() {
        return charts.menu().shownProperty();
    }
}
