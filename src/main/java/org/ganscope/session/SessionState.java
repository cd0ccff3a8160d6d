package org.ganscope.session;

/** What a session is doing. */
public enum SessionState {
    /** Waits for a command; single steps are possible. */
    PAUSED,
    /** Steps at the set pace until paused or diverged. */
    RUNNING,
    /**
     * A number stopped being finite: the networks are the last finite ones; only Reset or a rebuild
     * leads out.
     */
    DIVERGED
}
