package org.ganscope.ui.model;

import org.ganscope.session.Command;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

/**
 * Looks at earlier steps of the run and goes on from them. While an earlier step is looked at, the
 * settings are those that were in force there.
 */
public final class LookingBack {
    private final FramePull frames;
    private final Lead lead;
    private final RunSettings settings;
    private final Transport transport;
    private final Origin origin;
    private final Undo undo;

    /** The step that was asked for last; frames may not have come to it yet. */
    private long sought;

    /** @param lead the run with the one that it is compared with, which shows the same step */
    LookingBack(
            FramePull frames,
            Lead lead,
            RunSettings settings,
            Transport transport,
            Origin origin,
            Undo undo) {
        this.frames = frames;
        this.lead = lead;
        this.settings = settings;
        this.transport = transport;
        this.origin = origin;
        this.undo = undo;
    }

    /** Takes over the settings of the step that is shown. */
    void follow() {
        Snapshot snapshot = frames.snapshot();
        boolean isUnderWay = snapshot.ways().destination().isPresent();
        if (frames.isSettled() && !isUnderWay && !snapshot.config().equals(settings.config())) {
            settings.take(snapshot.config());
        }
        if (lead.isSettled() && !lead.isAny(SessionState.SEEKING)) {
            sought = lead.snapshot().step();
        }
    }

    /** Looks at a step, 0…end; the end itself is where the run goes on. */
    public void lookAt(long step) {
        long wanted = Math.clamp(step, 0, lead.snapshot().end());
        if (wanted != sought) {
            sought = wanted;
            transport.standAfter(new Command.LookAt(wanted));
        }
    }

    /** Looks so many steps later, or earlier if negative. */
    public void move(long by) {
        lookAt(sought + by);
    }

    /** Looks at the end again, where the run goes on. */
    public void returnToEnd() {
        sought = lead.snapshot().end();
        transport.standAfter(new Command.Return());
    }

    /** Goes on from the step that is looked at, in a new run with the same past. */
    public void branch() {
        if (lead.snapshot().isLookingBack()) {
            undo.note(Text.of("undo.branch", NumberDisplay.count(lead.snapshot().step())));
            origin.branch();
            transport.standAfter(new Command.Branch());
        }
    }
}
