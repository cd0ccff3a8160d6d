package org.ganscope.house.planted.gan;

import org.ganscope.house.planted.session.Run;

/** A game knows its session, which makes a cycle. */
public final class KnowsItsSession {
    public final Run other;

    public KnowsItsSession(Run other) {
        this.other = other;
    }
}
