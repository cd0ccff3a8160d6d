package org.ganscope.house.planted.session;

/** A run for others to know. */
public final class Run {
    public int answer() {
        return 42;
    }
}
