package org.ganscope.ui.model;

import org.ganscope.lesson.Scenario;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.Waypoint;

import java.util.Optional;

/** Goes back to an earlier step of the run, or to the run before it. */
public final class WaysBack {
    private final RunSettings settings;
    private final Origin origin;
    private final Transport transport;
    private final FramePull frames;
    private final Notices notices;

    WaysBack(
            RunSettings settings,
            Origin origin,
            Transport transport,
            FramePull frames,
            Notices notices) {
        this.settings = settings;
        this.origin = origin;
        this.transport = transport;
        this.frames = frames;
        this.notices = notices;
    }

    /** Goes back to an earlier step of this run and pauses there. */
    public void goBack(Waypoint to) {
        if (!frames.isSettled()) {
            return; // the waypoint may belong to an earlier run
        }
        Command.GoBack way = new Command.GoBack(to);
        settings.take(to.config());
        boolean staysChanged = origin.changedProperty().get() && to.step() > 0;
        origin.leave();
        if (staysChanged) {
            origin.change();
        }
        transport.goBack(way);
        notices.clear();
    }

    /**
     * The run that the present one replaced, as long as no command is still on its way to the
     * session.
     */
    public Optional<Former> former() {
        return frames.isSettled() ? frames.snapshot().ways().former() : Optional.empty();
    }

    /** The scenario that a run on the shelf came from. */
    Scenario scenarioOf(Former run) {
        return origin.scenarioOf(run.run());
    }

    /** Brings back the {@link #former} run where it ended, paused; does nothing without one. */
    public void bringBack() {
        former().ifPresent(run -> {
            settings.take(run.config());
            origin.bringBack(run.run());
            transport.standAfter(new Command.BringBack(run.run()));
            notices.clear();
        });
    }
}
