package org.ganscope.house.planted.attic;

/** Lives in a room that the fences do not know. */
public final class LivesInTheAttic {
    public int answer() {
        return 42;
    }
}
