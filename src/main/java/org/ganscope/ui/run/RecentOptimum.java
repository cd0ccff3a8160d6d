package org.ganscope.ui.run;

import org.ganscope.session.Snapshot;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneFrame;

import java.util.Optional;

/**
 * D* over the plane for the readout at the pointer, computed only when it is read. While the run is
 * training it may be a quarter of a second old: it is more expensive than all other layers, and
 * nobody reads its digits then. Times are in nanoseconds.
 */
final class RecentOptimum {
    private static final long FRESH = 250_000_000;

    private Optional<PlaneField> field = Optional.empty();
    private Optional<Snapshot> source = Optional.empty();
    private long made;

    /** Keeps the D* of a picture. */
    void keep(Snapshot snapshot, PlaneFrame frame, long now) {
        if (frame.optimum().isPresent()) {
            field = frame.optimum();
            source = Optional.of(snapshot);
            made = now;
        }
    }

    /** Whether a picture should compute it again. */
    boolean isDue(Snapshot snapshot, PlaneFrame frame, long now) {
        if (!frame.layers().belief().hasOptimum()) {
            return false;
        }
        boolean isFresh = isOf(snapshot) || now - made < FRESH;
        return !isUsable(snapshot, frame) || !isFresh;
    }

    /** D*(x, y) in a picture; NaN if it is not known. */
    double at(Snapshot snapshot, PlaneFrame frame, double x, double y) {
        return isUsable(snapshot, frame) ? field.orElseThrow().at(x, y) : Double.NaN;
    }

    private boolean isUsable(Snapshot snapshot, PlaneFrame frame) {
        boolean isOver = field.isPresent() && field.get().region().equals(frame.seen());
        return isOver && (isOf(snapshot) || mayBeOlderThan(snapshot));
    }

    private boolean isOf(Snapshot snapshot) {
        return source.isPresent() && source.get() == snapshot;
    }

    private boolean mayBeOlderThan(Snapshot snapshot) {
        return source.isPresent()
                && source.get().run() == snapshot.run()
                && source.get().config().equals(snapshot.config())
                && snapshot.state().isStepping();
    }
}
