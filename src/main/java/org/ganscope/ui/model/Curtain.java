package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.session.Snapshot;

/**
 * What the views of a run may see of it: its latest snapshots or, while the curtain is drawn, those
 * from the moment at which it was drawn. All that shows results looks through it, so nothing of
 * what happens meanwhile is seen anywhere. On the JavaFX thread only.
 */
public final class Curtain {
    private final ReadOnlyObjectProperty<Snapshot> latest;
    private final ReadOnlyObjectProperty<Snapshot> latestChart;
    private final ReadOnlyObjectWrapper<Snapshot> seen;
    private final ReadOnlyObjectWrapper<Snapshot> seenChart;
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper(false);

    /**
     * @param latest the latest snapshot of the run
     * @param latestChart the latest one with curves
     */
    Curtain(ReadOnlyObjectProperty<Snapshot> latest, ReadOnlyObjectProperty<Snapshot> latestChart) {
        this.latest = latest;
        this.latestChart = latestChart;
        seen = new ReadOnlyObjectWrapper<>(latest.get());
        seenChart = new ReadOnlyObjectWrapper<>(latestChart.get());
        latest.subscribe(now -> follow());
        latestChart.subscribe(now -> follow());
    }

    /** Another run is another play: there is nothing to keep secret about it. */
    private void follow() {
        if (drawn.get() && latest.get().run() == seen.get().run()) {
            return;
        }
        open();
    }

    /** Hides what happens from now on. */
    void draw() {
        drawn.set(true);
    }

    /** Shows what has happened. */
    void open() {
        seen.set(latest.get());
        seenChart.set(latestChart.get());
        drawn.set(false);
    }

    /** Whether something is hidden; it turns false once all of it may be seen. */
    public ReadOnlyBooleanProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** The snapshot that may be seen. */
    public ReadOnlyObjectProperty<Snapshot> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** The snapshot with curves that may be seen. */
    public ReadOnlyObjectProperty<Snapshot> seenChartProperty() {
        return seenChart.getReadOnlyProperty();
    }
}
