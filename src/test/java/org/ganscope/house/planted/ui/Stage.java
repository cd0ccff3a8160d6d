package org.ganscope.house.planted.ui;

/** A class of the window for others to lean on. */
public final class Stage {
    public int answer() {
        return 42;
    }
}
