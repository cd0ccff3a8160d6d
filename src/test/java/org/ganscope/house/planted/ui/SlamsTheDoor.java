package org.ganscope.house.planted.ui;

/** Ends the process. */
public final class SlamsTheDoor {
    public void close() {
        System.exit(0);
    }
}
