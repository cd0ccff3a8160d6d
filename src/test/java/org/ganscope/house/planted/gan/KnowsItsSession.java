package org.ganscope.house.planted.gan;

import org.ganscope.house.planted.session.Run;

/** A game knows who holds it, and so closes a circle. */
public final class KnowsItsSession {
    public final Run other;

    public KnowsItsSession(Run other) {
        this.other = other;
    }
}
