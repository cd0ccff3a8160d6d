package org.ganscope.ui.model;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Snapshot;

import java.util.Optional;

/**
 * Where a run comes from: its scenario, and whether its settings were changed since it began; and
 * the same of the run before, which can be brought back. On the JavaFX thread only.
 */
final class Origin {
    private record Former(Scenario scenario, boolean isChanged, double pace) {}

    private final ObjectProperty<Scenario> scenario =
            new SimpleObjectProperty<>(Scenarios.standard());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
    private Optional<Former> former = Optional.empty();

    ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario;
    }

    void setScenario(Scenario chosen) {
        scenario.set(chosen);
    }

    /** Whether settings were changed after step 0. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Settings are changed without a new run. */
    void change(Snapshot latest) {
        if (latest.step() > 0) {
            changed.set(true);
        }
    }

    /** Another run takes the place of the present one; without steps that is not worth keeping. */
    void leave(Snapshot latest, double pace) {
        if (latest.step() > 0) {
            former = Optional.of(new Former(scenario.get(), changed.get(), pace));
        }
        changed.set(false);
    }

    /** The scenario of the run before; that of the present one if there is none. */
    Scenario formerScenario() {
        return former.map(Former::scenario).orElseGet(scenario::get);
    }

    /** The run before changes places with the present one; returns its pace. */
    double bringBack(Snapshot latest, double pace) {
        Former back = former.orElse(new Former(scenario.get(), changed.get(), pace));
        former = Optional.empty();
        leave(latest, pace);
        scenario.set(back.scenario());
        changed.set(back.isChanged());
        return back.pace();
    }
}
