package org.ganscope.house.planted.nn;

import org.ganscope.house.planted.gan.Game;

/** A network knows the game it plays in. */
public final class KnowsTheGame {
    public final Game other;

    public KnowsTheGame(Game other) {
        this.other = other;
    }
}
