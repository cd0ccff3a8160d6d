package org.ganscope.house.planted.math;

/** Arithmetic for others to know. */
public final class Numbers {
    public int answer() {
        return 42;
    }
}
