package org.ganscope.ui.model;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One run as the window knows it: its settings, the session that trains it, the latest picture of
 * it, and what was said of it. Each job that changes a run is an object of its own here. On the
 * JavaFX thread only.
 *
 * <p>{@link #pulse} is called once per pulse until the model {@link #isAtRest}, and again from its
 * next change on: see {@link FramePull}.
 */
public final class RunModel implements AutoCloseable {
    private final RunId id;
    private final TrainingSession session;
    private final FramePull frames;
    private final Notices notices = new Notices(this::change);
    private final Origin origin;
    private final OwnTargets ownTargets = new OwnTargets();
    private final RunSettings settings;
    private final Transport transport;
    private final RunStarter starter;
    private final WaysBack waysBack;
    private final LookingBack lookingBack;
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable onChange = () -> {};

    /**
     * A model of a session that was made with these settings; whether it has a thread of its own is
     * the caller's business.
     */
    public RunModel(RunId id, TrainingSession session, GanConfig config) {
        this(
                id,
                session,
                config,
                new Run(config).snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0));
    }

    /** A model that shows one picture of a run. */
    public RunModel(RunId id, TrainingSession session, GanConfig config, Snapshot first) {
        this.id = id;
        this.session = session;
        frames = new FramePull(session, first, this::change);
        DoubleProperty pace = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
        origin = new Origin(snapshotProperty(), pace);
        settings = new RunSettings(config, frames, ownTargets, origin, notices);
        transport = new Transport(frames, notices, pace);
        starter = new RunStarter(settings, ownTargets, origin, transport, notices);
        waysBack = new WaysBack(settings, origin, transport, frames, notices);
        lookingBack = new LookingBack(frames, settings, transport, origin);
    }

    private void change() {
        onChange.run();
    }

    /** Takes a frame, if there is one, and asks for the next. */
    public void pulse(long nanoTime) {
        frames.pulse(nanoTime, transport.isTraining());
        transport.follow();
        lookingBack.follow();
        failure.set(session.failure());
        notices.pulse(nanoTime);
    }

    /** Whether pulses change nothing until the user or a file does. */
    public boolean isAtRest() {
        return failure.get().isPresent()
                || frames.isAtRest(transport.isTraining()) && notices.isAtRest();
    }

    /** Calls back whenever a model at rest may not be so any more. */
    public void setOnChange(Runnable callback) {
        onChange = callback;
    }

    /** Who says which curves the charts want. */
    public void setChartRequest(Supplier<FrameRequest> request) {
        frames.setChartRequest(request);
    }

    /** Which of the window's runs it is. */
    public RunId id() {
        return id;
    }

    /** Trains, pauses, makes steps. */
    public Transport transport() {
        return transport;
    }

    /** Changes what the run is trained with. */
    public RunSettings settings() {
        return settings;
    }

    /** Begins the run anew. */
    public RunStarter starter() {
        return starter;
    }

    /** Goes back to where the run was, or to the run before it. */
    public WaysBack waysBack() {
        return waysBack;
    }

    /** Looks at earlier steps of the run. */
    public LookingBack lookingBack() {
        return lookingBack;
    }

    /** The scenario that the settings come from. */
    public Origin origin() {
        return origin;
    }

    /** The data that the user has brought. */
    public OwnTargets ownTargets() {
        return ownTargets;
    }

    /** What is said of this run. */
    public Notices notices() {
        return notices;
    }

    /** The user's settings; the run has them a moment later. */
    public ReadOnlyObjectProperty<GanConfig> configProperty() {
        return settings.configProperty();
    }

    public GanConfig config() {
        return settings.config();
    }

    /** The latest picture of the run. Its curves may be empty: see {@link #chartProperty}. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return frames.snapshotProperty();
    }

    public Snapshot snapshot() {
        return frames.snapshot();
    }

    /** The latest picture with the curves that the charts asked for. */
    public ReadOnlyObjectProperty<Snapshot> chartProperty() {
        return frames.chartProperty();
    }

    /** What ended the training thread, if something unforeseen did. */
    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Ends the session. */
    @Override
    public void close() {
        session.close();
    }
}
