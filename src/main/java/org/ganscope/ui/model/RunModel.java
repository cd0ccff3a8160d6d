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
 * The window's model of one run: its settings, the session that trains it, its latest snapshot, and
 * its notices. Each task that changes a run is a separate object here. On the JavaFX thread only.
 *
 * <p>{@link #pulse} is called once per pulse until the model {@link #isAtRest}, and again from its
 * next change on: see {@link FramePull}.
 */
public final class RunModel implements AutoCloseable {
    private final RunId id;
    private final TrainingSession session;
    private final FramePull frames;
    private final Curtain curtain;
    private final Lead lead;
    private final Notices notices = new Notices(this::change);
    private final Origin origin;
    private final OwnTargets ownTargets = new OwnTargets();
    private final RunSettings settings;
    private final Transport transport;
    private final RunStarter starter;
    private final WaysBack waysBack;
    private final LookingBack lookingBack;
    private final Undo undo;
    private final RunKeeping keeping;
    private final SlowMotion slowMotion;
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable onChange = () -> {};

    /**
     * A model of a session that was made with these settings; the caller decides whether the
     * session has its own thread.
     */
    public RunModel(RunId id, TrainingSession session, GanConfig config) {
        this(
                id,
                session,
                config,
                new Run(config)
                        .snapshot(
                                FrameRequest.all(2),
                                TrainingSession.FIRST_RUN,
                                SessionState.PAUSED,
                                0));
    }

    /** A model that shows a single snapshot of a run. */
    public RunModel(RunId id, TrainingSession session, GanConfig config, Snapshot first) {
        this.id = id;
        this.session = session;
        frames = new FramePull(session, first, this::change);
        curtain = new Curtain(frames.snapshotProperty(), frames.chartProperty());
        lead = new Lead(frames);
        DoubleProperty pace = new SimpleDoubleProperty(Double.POSITIVE_INFINITY);
        origin = new Origin(snapshotProperty(), pace);
        undo = new Undo(this::point, notices, System::nanoTime);
        settings = new RunSettings(config, frames, ownTargets, origin, notices, undo);
        transport = new Transport(frames, lead, notices, pace);
        starter = new RunStarter(settings, ownTargets, origin, transport, notices, undo);
        waysBack = new WaysBack(settings, starter, origin, transport, frames, notices, undo);
        lookingBack = new LookingBack(frames, lead, settings, transport, origin, undo);
        keeping = new RunKeeping(session, settings, origin, transport, notices, undo);
        slowMotion = new SlowMotion(session, frames, curtain, transport, this::change);
        undo.setMover(waysBack::goTo);
    }

    private Undo.Point point() {
        return new Undo.Point(snapshot().run(), config(), origin.scenarioProperty().get());
    }

    private void change() {
        onChange.run();
    }

    /** Takes a frame, if there is one, and requests the next. */
    public void pulse(long nanoTime) {
        frames.pulse(nanoTime, transport.isTraining());
        transport.follow();
        lookingBack.follow();
        slowMotion.pulse(nanoTime);
        failure.set(session.failure());
        notices.pulse(nanoTime);
    }

    /** Whether pulses change nothing until the user or a file does. */
    public boolean isAtRest() {
        return failure.get().isPresent()
                || frames.isAtRest(transport.isTraining())
                        && notices.isAtRest()
                        && slowMotion.isAtRest();
    }

    /** Sets the callback for when a model at rest may no longer be. */
    public void setOnChange(Runnable callback) {
        onChange = callback;
    }

    /** Sets the supplier of the curves that the charts need. */
    public void setChartRequest(Supplier<FrameRequest> request) {
        frames.setChartRequest(request);
    }

    /** The id of this run within the window. */
    public RunId id() {
        return id;
    }

    /** Trains, pauses, makes steps. */
    public Transport transport() {
        return transport;
    }

    /** Changes the settings of the run. */
    public RunSettings settings() {
        return settings;
    }

    /** Starts the run again. */
    public RunStarter starter() {
        return starter;
    }

    /** Goes back to an earlier step of the run, or to the run before it. */
    public WaysBack waysBack() {
        return waysBack;
    }

    /** Takes back what the user has changed. */
    public Undo undo() {
        return undo;
    }

    /** Looks at earlier steps of the run. */
    public LookingBack lookingBack() {
        return lookingBack;
    }

    /** Shows the next step of the run in its sub-steps. */
    public SlowMotion slowMotion() {
        return slowMotion;
    }

    /** Puts the run away and takes up others. */
    public RunKeeping keeping() {
        return keeping;
    }

    /** The scenario that the settings come from. */
    public Origin origin() {
        return origin;
    }

    /** The user's own data. */
    public OwnTargets ownTargets() {
        return ownTargets;
    }

    /** The notices about this run. */
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

    /** The latest snapshot of the run. Its curves may be empty: see {@link #chartProperty}. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return frames.snapshotProperty();
    }

    public Snapshot snapshot() {
        return frames.snapshot();
    }

    /**
     * The latest snapshot that shows which step this run is at and how far it has come, together
     * with the one that it is compared with: of this run or of the other.
     */
    public ReadOnlyObjectProperty<Snapshot> leadProperty() {
        return lead.snapshotProperty();
    }

    Lead lead() {
        return lead;
    }

    FramePull frames() {
        return frames;
    }

    TrainingSession session() {
        return session;
    }

    /** The latest snapshot with the curves that the charts requested. */
    public ReadOnlyObjectProperty<Snapshot> chartProperty() {
        return frames.chartProperty();
    }

    /** What the views of this run may see of it. */
    public Curtain curtain() {
        return curtain;
    }

    /** The unexpected error that ended the training thread, if any. */
    public ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Ends the session. */
    @Override
    public void close() {
        session.close();
    }
}
