package org.ganscope.house.planted.nn;

/** A network for others to know. */
public final class Network {
    public int answer() {
        return 42;
    }
}
