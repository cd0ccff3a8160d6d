package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Command;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Waypoint;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Pulls frames out of a session: at most one per pulse, then requests the next. Light frames, for
 * the stage, come at every pulse; frames with curves, for the charts, about ten times a second.
 * While nothing trains, only the curves that the charts need and do not have are requested.
 */
final class FramePull {
    private static final long CHARTS_EVERY = 80_000_000;

    private final TrainingSession session;
    private final Runnable onSubmit;
    private Consumer<Command> route = this::send;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Snapshot> chart;
    private Supplier<FrameRequest> chartRequest = () -> FrameRequest.all(600);
    private long submitted;
    private long known;
    private boolean isPresumed;

    /** The settings that the run has once it is settled. */
    private GanConfig expected;

    private long lastChart = Long.MIN_VALUE / 2;

    /** @param onSubmit called when a command has been sent and frames may come again */
    FramePull(TrainingSession session, Snapshot first, Runnable onSubmit) {
        this.session = session;
        this.onSubmit = onSubmit;
        snapshot = new ReadOnlyObjectWrapper<>(first);
        chart = new ReadOnlyObjectWrapper<>(first);
        expected = first.config();
    }

    /** Sends a command on its route; later frames include its effect. */
    void submit(Command command) {
        route.accept(command);
    }

    /** Sends a command to this run alone. */
    void send(Command command) {
        expected =
                switch (command) {
                    case Command.Configure(GanConfig config) -> config;
                    case Command.GoBack(Waypoint to) -> to.config();
                    default -> expected();
                };
        submitted = session.submit(command);
        onSubmit.run();
    }

    /** The settings that the run has, or will have after all commands. */
    GanConfig expected() {
        return known >= submitted ? snapshot.get().config() : expected;
    }

    /** Commands take another route, such as one to two runs that are compared; or their own. */
    void setRoute(Optional<Consumer<Command>> other) {
        route = other.orElse(this::send);
    }

    /** Does something whose commands are for this run alone. */
    void alone(Runnable action) {
        Consumer<Command> usual = route;
        route = this::send;
        action.run();
        route = usual;
    }

    /** Whether the latest frame includes the effect of all commands. */
    boolean isSettled() {
        return isPresumed || known >= submitted;
    }

    /** Does something that is to happen together with commands that have just been sent. */
    void asSettled(Runnable action) {
        isPresumed = true;
        action.run();
        isPresumed = false;
    }

    /**
     * Takes a frame and requests the next.
     *
     * @param training whether the run is training
     */
    void pulse(long now, boolean training) {
        session.poll().ifPresent(this::accept);
        boolean curves = now - lastChart >= CHARTS_EVERY;
        if (isStepping(training) || curves && !hasWantedCurves()) {
            session.request(curves ? chartRequest.get() : FrameRequest.none());
            lastChart = curves ? now : lastChart;
        }
    }

    /**
     * Whether no other frame can come, and the charts have the curves that they need.
     *
     * @param training whether the run is training
     */
    boolean isAtRest(boolean training) {
        return !isStepping(training) && hasWantedCurves();
    }

    private boolean isStepping(boolean training) {
        return training || !isSettled() || snapshot.get().stepsPerSecond() != 0;
    }

    private boolean hasWantedCurves() {
        return isSame(chart.get(), snapshot.get())
                && chart.get().request().equals(chartRequest.get());
    }

    private void accept(Snapshot frame) {
        known = frame.command();
        if (!isSame(frame, snapshot.get())) {
            snapshot.set(frame);
        }
        boolean hasCurves = frame.request().from() != FrameRequest.LATEST;
        if (hasCurves && !isSameChart(frame, chart.get())) {
            chart.set(frame);
        }
    }

    private static boolean isSame(Snapshot a, Snapshot b) {
        return a.run() == b.run()
                && a.step() == b.step()
                && a.state() == b.state()
                && Double.compare(a.stepsPerSecond(), b.stepsPerSecond()) == 0
                && a.config().equals(b.config())
                && a.diagnosis().equals(b.diagnosis())
                && a.changes().equals(b.changes())
                && a.ways().equals(b.ways());
    }

    private static boolean isSameChart(Snapshot a, Snapshot b) {
        return isSame(a, b) && a.request().equals(b.request());
    }

    /** Sets the supplier of the curves that the charts need. */
    void setChartRequest(Supplier<FrameRequest> request) {
        chartRequest = request;
    }

    /** The latest frame. */
    ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    Snapshot snapshot() {
        return snapshot.get();
    }

    /** The latest frame with curves. */
    ReadOnlyObjectProperty<Snapshot> chartProperty() {
        return chart.getReadOnlyProperty();
    }
}
