package org.ganscope.house.planted.export.cellar;

/** Lives in a room of the exports that the fences do not know. */
public final class LivesInTheCellar {
    public int answer() {
        return 42;
    }
}
