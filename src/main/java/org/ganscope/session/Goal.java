package org.ganscope.session;

import java.util.List;

/**
 * What a run is waited for: that all conditions hold at once.
 *
 * @param lasting for how many steps without interruption, ≥ 0
 * @param pauses whether the run pauses as soon as it is reached
 */
public record Goal(List<Condition> conditions, long lasting, boolean pauses) {
    public Goal {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty() || lasting < 0) {
            throw new IllegalArgumentException("a goal without conditions, or for " + lasting);
        }
    }

    /** The same, but the run goes on when it is reached. */
    public Goal withoutPause() {
        return new Goal(conditions, lasting, false);
    }

    boolean holds(Run run) {
        return conditions.stream().allMatch(condition -> condition.holds(run));
    }
}
