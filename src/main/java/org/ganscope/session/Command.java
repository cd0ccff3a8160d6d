package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;

import java.util.List;

/**
 * A request to a session; applied by the training thread between two steps, in the order of
 * arrival.
 */
public sealed interface Command {
    /** Step until paused. */
    record Play() implements Command {}

    /** Stop stepping; requested steps that have not been made are dropped. */
    record Pause() implements Command {}

    /**
     * Pause, then make some steps as fast as possible, after those requested before.
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
     * Pause, then make steps as fast as possible until the run has made this total number, instead
     * of those requested before. Does nothing if it already has.
     */
    record StepTo(long step) implements Command {}

    /** Go back to step 0 with the current settings, paused. */
    record Reset() implements Command {}

    /**
     * Change settings: from the next step on where that is possible, otherwise with a new run from
     * step 0 (see {@link Settings#rebuilding}), which keeps running if the old one did. Throws an
     * {@link org.ganscope.text.InputException} if these settings are not possible.
     */
    record Configure(GanConfig config) implements Command {
        public Configure {
            Settings.check(config);
        }
    }

    /**
     * Show an earlier step of this run, which waits at its end. Meanwhile {@link Play} plays the
     * run back up to its end, {@link Step} and {@link StepTo} go through its steps, and a change of
     * settings is a {@link Branch} with it. A step beyond the end is the end, as with {@link
     * Return}.
     */
    record LookAt(long step) implements Command {}

    /** Show the end of the run again, paused. */
    record Return() implements Command {}

    /**
     * Continue from the step that is shown, in a new run with the same past. The one that waits is
     * put on the shelf. Does nothing unless an earlier step is shown.
     */
    record Branch() implements Command {}

    /**
     * Branch from an earlier step of this run with the settings of the waypoint, paused. Changes
     * from that step on are left out. Any other command except a change of settings ends this at
     * the step that the run has reached. Throws an {@link org.ganscope.text.InputException} if
     * these settings are not possible.
     */
    record GoBack(Waypoint to) implements Command {
        public GoBack {
            Settings.check(to.config());
        }
    }

    /**
     * Bring back a run from the shelf, paused where it ended; the present one takes its place
     * there. Does nothing if it is not there.
     *
     * @param run its number, see {@link Former}
     */
    record BringBack(long run) implements Command {}

    /** The two runs of a comparison exchange their places. Does nothing to a run alone. */
    record Exchange() implements Command {}

    /** Look out for goals of this run, instead of those before. */
    record Look(List<Goal> goals) implements Command {
        public Look {
            goals = List.copyOf(goals);
        }
    }

    /** End the comparison; its second run goes to the shelf. Does nothing to a run alone. */
    record Part() implements Command {}

    /**
     * Take up a run from outside, paused where it was left; the present one is put on the shelf.
     * Throws an {@link IllegalArgumentException} if its parts do not belong together.
     */
    record Open(HeldRun held) implements Command {
        public Open {
            held.check();
        }
    }

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
