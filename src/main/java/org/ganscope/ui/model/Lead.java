package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.ganscope.metrics.Finding;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a run is in time, alone or with the one that it is compared with: both make the same
 * number of steps, so one of them shows it for both.
 */
final class Lead {
    private final FramePull own;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private Optional<FramePull> other = Optional.empty();
    private Subscription looking = Subscription.EMPTY;

    Lead(FramePull own) {
        this.own = own;
        snapshot = new ReadOnlyObjectWrapper<>(own.snapshot());
        own.snapshotProperty().subscribe(frame -> choose());
    }

    /** From now on it is that of two runs, or of this one alone. */
    void setOther(Optional<FramePull> frames) {
        looking.unsubscribe();
        other = frames;
        looking =
                frames.map(pull -> pull.snapshotProperty().subscribe(frame -> choose()))
                        .orElse(Subscription.EMPTY);
        choose();
    }

    private void choose() {
        snapshot.set(
                other.map(second -> of(own.snapshot(), second.snapshot())).orElse(own.snapshot()));
    }

    /**
     * The frame that shows how far both have come: that of the shorter run, beyond which the other
     * cannot be compared, unless it has diverged.
     */
    private static Snapshot of(Snapshot one, Snapshot other) {
        if (hasDiverged(one) != hasDiverged(other)) {
            return hasDiverged(one) ? other : one;
        }
        boolean isLonger = other.end() > one.end();
        return other.end() == one.end() || isLonger != hasDiverged(one) ? one : other;
    }

    /** Whether it has at its end, also while an earlier step is looked at. */
    private static boolean hasDiverged(Snapshot frame) {
        return !frame.findings().isEmpty()
                && frame.findings().getLast().after() == Finding.DIVERGED;
    }

    /** The frame that shows how far both have come. */
    ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    Snapshot snapshot() {
        return snapshot.get();
    }

    private Stream<FramePull> all() {
        return Stream.concat(Stream.of(own), other.stream());
    }

    /** Whether the latest frames include the effect of all commands. */
    boolean isSettled() {
        return all().allMatch(FramePull::isSettled);
    }

    /** Whether one of the runs is seen in this state. */
    boolean isAny(SessionState state) {
        return isAny(frame -> frame.state() == state);
    }

    boolean isAny(Predicate<Snapshot> condition) {
        return all().map(FramePull::snapshot).anyMatch(condition);
    }

    /** Whether no run can go on. */
    boolean haveAllDiverged() {
        return !isAny(frame -> frame.state() != SessionState.DIVERGED);
    }
}
