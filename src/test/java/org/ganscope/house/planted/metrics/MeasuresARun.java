package org.ganscope.house.planted.metrics;

import org.ganscope.house.planted.session.Run;

/** A measure knows a run instead of a game. */
public final class MeasuresARun {
    public final Run other;

    public MeasuresARun(Run other) {
        this.other = other;
    }
}
