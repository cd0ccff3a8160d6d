package org.ganscope.house.planted.data.loft;

/** Lives in a room of the data that the fences do not know. */
public final class LivesInTheLoft {
    public int answer() {
        return 42;
    }
}
