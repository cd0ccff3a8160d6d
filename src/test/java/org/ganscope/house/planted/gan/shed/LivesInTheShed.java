package org.ganscope.house.planted.gan.shed;

/** Lives in a room of the game that the fences do not know. */
public final class LivesInTheShed {
    public int answer() {
        return 42;
    }
}
