package org.ganscope.ui.run;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Theme;

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
        this.model = model;
        stage = new StageCard(model.id(), model.snapshotProperty(), view);
        charts = new ChartColumn(model, view);
        verdict = new VerdictLine(model, view, charts, report);
        stage.setVerdict(verdict);
        theme.bind(view.themeProperty());
        theme.subscribe(now -> {
            stage.setPalette(now.palette());
            charts.setPalette(now.palette());
        });
    }

    /** Takes a frame, if there is one, and draws the changes. */
    @Override
    public void pulse(long now) {
        model.pulse(now);
        stage.pulse();
        charts.refresh();
        verdict.refresh(now);
    }

    /** Whether there is nothing to draw until the next event. */
    @Override
    public boolean isAtRest() {
        return model.isAtRest()
                && stage.isUpToDate()
                && charts.isUpToDate()
                && verdict.isUpToDate();
    }

    /** Draws the present state of the model. */
    public void refresh(long now) {
        stage.refresh();
        charts.refresh();
        verdict.refresh(now);
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
