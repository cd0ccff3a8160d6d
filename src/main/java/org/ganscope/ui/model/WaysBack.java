package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.Snapshot;
import org.ganscope.session.Waypoint;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.Optional;

/** Goes back to an earlier step of the run, or to the run before it. */
public final class WaysBack {
    private final RunSettings settings;
    private final RunStarter starter;
    private final Origin origin;
    private final Transport transport;
    private final FramePull frames;
    private final Notices notices;
    private final Undo undo;

    WaysBack(
            RunSettings settings,
            RunStarter starter,
            Origin origin,
            Transport transport,
            FramePull frames,
            Notices notices,
            Undo undo) {
        this.settings = settings;
        this.starter = starter;
        this.origin = origin;
        this.transport = transport;
        this.frames = frames;
        this.notices = notices;
        this.undo = undo;
    }

    /** Goes back to an earlier step of this run and pauses there. */
    public void goBack(Waypoint to) {
        if (!frames.isSettled()) {
            return; // the waypoint may belong to an earlier run
        }
        Command.GoBack way = new Command.GoBack(to);
        undo.note(Text.of("undo.back", NumberDisplay.count(to.step())));
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
        former().filter(run -> isAllowed(run.config()))
                .ifPresent(run -> {
                    undo.note(Text.of("undo.former"));
                    bringBack(run);
                    notices.clear();
                });
    }

    /** Whether these settings can be shown with the run that is compared with this one. */
    private boolean isAllowed(GanConfig config) {
        try {
            settings.checkBeside(config.target());
            return true;
        } catch (InputException e) {
            notices.tell(Notice.Kind.TROUBLE, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void bringBack(Former run) {
        settings.take(run.config());
        origin.bringBack(run.run());
        transport.standAfter(new Command.BringBack(run.run()));
    }

    /**
     * Goes to where the user was: to the same run, if it is there or on the shelf, with the
     * settings of then; else to its start.
     *
     * @return false if something is on its way to the session, and nothing was done
     */
    boolean goTo(Undo.Point there) {
        if (!frames.isSettled() || !isAllowed(there.config())) {
            return false;
        }
        Snapshot now = frames.snapshot();
        boolean isSameRun = now.run() == there.run();
        Optional<Former> former =
                now.ways().shelf().stream().filter(run -> run.run() == there.run()).findFirst();
        if (isSameRun && now.isLookingBack()) {
            transport.standAfter(new Command.Return());
        } else if (!isSameRun && former.isPresent()) {
            bringBack(former.get());
        }
        if ((isSameRun || former.isPresent())
                && Settings.rebuilding(settings.config(), there.config()).isEmpty()) {
            settings.setAll(there.config());
        } else {
            starter.startAgain(there.config(), there.scenario());
        }
        return true;
    }
}
