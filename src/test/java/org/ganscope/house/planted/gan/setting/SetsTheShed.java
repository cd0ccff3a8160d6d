package org.ganscope.house.planted.gan.setting;

import org.ganscope.house.planted.gan.shed.LivesInTheShed;

/** A setting leans on a class in no room of the game. */
public final class SetsTheShed {
    public final LivesInTheShed other;

    public SetsTheShed(LivesInTheShed other) {
        this.other = other;
    }
}
