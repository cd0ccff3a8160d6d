package org.ganscope.house.planted.lesson;

import org.ganscope.house.planted.theory.PhasePlane;

/** A lesson knows the phase plane. */
public final class DrawsThePhasePlane {
    public final PhasePlane other;

    public DrawsThePhasePlane(PhasePlane other) {
        this.other = other;
    }
}
