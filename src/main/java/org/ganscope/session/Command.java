package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;

/**
 * What a person asks of a session; applied by the training thread between two steps, in the order
 * of arrival.
 */
public sealed interface Command {
    /** Step until paused. */
    record Play() implements Command {}

    /** Stop stepping; steps asked for and not yet made are forgotten. */
    record Pause() implements Command {}

    /**
     * Pause, then make some steps as fast as possible, after those that were asked for before.
     *
     * @param count ≥ 1
     */
    record Step(StepKind move, long count) implements Command {
        public Step {
            if (count < 1) {
                throw new IllegalArgumentException("a step count must be ≥ 1, not " + count);
            }
        }
    }

    /**
     * Pause, then make steps as fast as possible until the run has made so many in all, in place of
     * those that were asked for before. Does nothing where it has made them.
     */
    record StepTo(long step) implements Command {}

    /** Go back to step 0 with the settings as they are now, paused. */
    record Reset() implements Command {}

    /**
     * Change settings: from the next step on where that is possible, else by a new run from step 0
     * (see {@link Settings#rebuilding}), which goes on running if the old one did.
     * Made with settings that nobody can choose it throws an {@link
     * org.ganscope.text.InputException}.
     */
    record Configure(GanConfig config) implements Command {
        public Configure {
            Settings.check(config);
        }
    }

    /**
     * Look at an earlier step of this run, which waits at its end meanwhile. While an earlier step
     * is looked at, {@link Play} plays the run back up to its end, {@link Step} and {@link StepTo}
     * go through its steps, and a change of settings is a {@link Branch} with it. A step beyond the
     * end is the end, as {@link Return}.
     */
    record LookAt(long step) implements Command {}

    /** Look at no earlier step any more: show the end of the run again, paused. */
    record Return() implements Command {}

    /**
     * Go on from the step that is looked at: a new run with the same past. The one that waits is
     * put on the shelf. Does nothing where no earlier step is looked at.
     */
    record Branch() implements Command {}

    /**
     * Branch from an earlier step of this run with the settings of the waypoint, paused. What was
     * changed from that step on is left out. Any other command but a change of settings ends the
     * way there where the run is by then. Made with settings that nobody can choose it throws an
     * {@link org.ganscope.text.InputException}.
     */
    record GoBack(Waypoint to) implements Command {
        public GoBack {
            Settings.check(to.config());
        }
    }

    /**
     * Take up a run from the shelf again, paused where it ended; the present one takes its place
     * there. Does nothing if it is not there.
     *
     * @param run its number, see {@link Former}
     */
    record BringBack(long run) implements Command {}

    /**
     * Set the pace.
     *
     * @param stepsPerSecond > 0; infinite for as fast as possible
     */
    record Pace(double stepsPerSecond) implements Command {
        public Pace {
            if (!(stepsPerSecond > 0)) {
                throw new IllegalArgumentException(
                        "a pace must be > 0 steps/s, not " + stepsPerSecond);
            }
        }
    }
}
