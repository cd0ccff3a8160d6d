package org.ganscope.house.planted.gan;

/** A game for others to know. */
public final class Game {
    public int answer() {
        return 42;
    }
}
