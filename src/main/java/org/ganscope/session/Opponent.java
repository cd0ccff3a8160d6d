package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;

/** The second run of a comparison. */
public sealed interface Opponent {
    /** A copy of the first one with the same past, at the step that is shown. */
    record Copy() implements Opponent {}

    /**
     * A new run at step 0 with these settings. Throws an {@link
     * org.ganscope.text.InputException} if they are not possible.
     */
    record Anew(GanConfig config) implements Opponent {
        public Anew {
            Settings.check(config);
        }
    }

    /**
     * A run from the shelf, which it leaves.
     *
     * @param run its number, see {@link Former}
     */
    record Shelved(long run) implements Opponent {}

    /**
     * A run from outside, where it was left. Throws an {@link IllegalArgumentException} if its
     * parts do not belong together.
     */
    record Held(HeldRun run) implements Opponent {
        public Held {
            run.check();
        }
    }
}
