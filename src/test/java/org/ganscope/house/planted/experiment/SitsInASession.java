package org.ganscope.house.planted.experiment;

import org.ganscope.house.planted.session.Run;

/** An experiment knows a run of the window. */
public final class SitsInASession {
    public final Run other;

    public SitsInASession(Run other) {
        this.other = other;
    }
}
