package org.ganscope.ui.model;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Snapshot;

import java.util.HashMap;
import java.util.Map;

/**
 * The origin of a run: its scenario, and whether its settings were changed since it began; and the
 * same for the runs on the shelf, which can be brought back. On the JavaFX thread only.
 */
public final class Origin {
    private record Former(Scenario scenario, boolean isChanged, double pace) {}

    private final ObjectProperty<Scenario> scenario =
            new SimpleObjectProperty<>(Scenarios.standard());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectProperty<Snapshot> latest;
    private final DoubleProperty pace;

    /** The origins of earlier runs, by their numbers. */
    private final Map<Long, Former> left = new HashMap<>();

    /**
     * The origin of a run that has just begun.
     *
     * @param latest the latest picture of it
     * @param pace which is remembered when a run is left
     */
    Origin(ReadOnlyObjectProperty<Snapshot> latest, DoubleProperty pace) {
        this.latest = latest;
        this.pace = pace;
    }

    /** The scenario that was chosen last; the settings may have been changed since. */
    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario;
    }

    /** Sets the scenario that the settings come from, without changing them. */
    public void setScenario(Scenario chosen) {
        scenario.set(chosen);
    }

    /**
     * Whether settings were changed after step 0, so that the run is no longer that of the scenario
     * even if they have their old values again.
     */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Called when settings are changed without a new run. */
    void change() {
        if (hasSteps()) {
            changed.set(true);
        }
    }

    /** Called when another run replaces the present one, which is kept only if it has steps. */
    void leave() {
        Snapshot last = latest.get();
        left.keySet().retainAll(last.ways().shelf().stream().map(run -> run.run()).toList());
        if (last.end() > 0) {
            // The latest picture may still be that of a run that was left before.
            left.putIfAbsent(last.run(), present());
        }
        changed.set(false);
    }

    /**
     * The run is left for one from outside.
     *
     * @param isChanged whether its settings were changed after step 0
     */
    void open(Scenario other, boolean isChanged) {
        leave();
        scenario.set(other);
        changed.set(isChanged);
    }

    /** The run is left for another one with the same past, up to the step that is shown. */
    void branch() {
        boolean wasChanged = changed.get();
        leave();
        changed.set(wasChanged && hasSteps());
    }

    /** Whether the latest picture is of a later step than the first. */
    boolean hasSteps() {
        return latest.get().step() > 0;
    }

    private Former present() {
        return new Former(scenario.get(), changed.get(), pace.get());
    }

    /** The scenario of an earlier run; that of the present one if it is not known. */
    Scenario scenarioOf(long run) {
        return left.getOrDefault(run, present()).scenario();
    }

    /** Exchanges an earlier run and the present one; the former gets its pace back. */
    void bringBack(long run) {
        Former back = left.getOrDefault(run, present());
        leave();
        left.remove(run);
        scenario.set(back.scenario());
        changed.set(back.isChanged());
        pace.set(back.pace());
    }
}
