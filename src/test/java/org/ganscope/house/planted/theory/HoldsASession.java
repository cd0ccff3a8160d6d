package org.ganscope.house.planted.theory;

import org.ganscope.house.planted.session.Run;

/** The phase plane holds a run. */
public final class HoldsASession {
    public final Run other;

    public HoldsASession(Run other) {
        this.other = other;
    }
}
