package org.ganscope.view.plane;

import org.ganscope.data.Region;
import org.ganscope.session.Snapshot;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * D* over the plane, made only when it is asked for. While the run goes on it may be a quarter of a
 * second old: it costs more than all other layers, and nobody reads its digits then.
 */
final class LazyOptimum {
    private static final long FRESH = 250_000_000;

    private Optional<PlaneField> field = Optional.empty();
    private Optional<Snapshot> source = Optional.empty();
    private long made;

    /** D* over the region that is seen, for a snapshot. */
    PlaneField of(Snapshot snapshot, Region seen, Supplier<PlaneField> maker) {
        boolean isSame = source.isPresent() && source.get() == snapshot;
        boolean isSameRun = source.isPresent() && source.get().config().equals(snapshot.config());
        boolean mayBeOld =
                isSameRun && snapshot.state().isStepping() && System.nanoTime() - made < FRESH;
        boolean isThere = field.isPresent() && field.get().region().equals(seen);
        if (!isThere || !isSame && !mayBeOld) {
            field = Optional.of(maker.get());
            source = Optional.of(snapshot);
            made = System.nanoTime();
        }
        return field.orElseThrow();
    }
}
