package org.ganscope.house.planted.theory;

/** A phase plane for others to know. */
public final class PhasePlane {
    public int answer() {
        return 42;
    }
}
