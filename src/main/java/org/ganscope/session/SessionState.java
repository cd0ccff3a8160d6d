package org.ganscope.session;

/** What a session is doing. */
public enum SessionState {
    /** Waits for a command; single steps are possible. */
    PAUSED,
    /** Steps at the set pace until paused or diverged. */
    RUNNING,
    /** Repeats a piece of the run up to the step that is looked for, as fast as it goes. */
    SEEKING,
    /**
     * A number stopped being finite: the networks are the last finite ones; only going back, Reset
     * or a new run ends this state.
     */
    DIVERGED;

    /** Whether steps are made without a request for each. */
    public boolean isStepping() {
        return this == RUNNING || this == SEEKING;
    }
}
