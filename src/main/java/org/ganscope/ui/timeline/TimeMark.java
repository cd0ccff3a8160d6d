package org.ganscope.ui.timeline;

import javafx.scene.paint.Color;

/**
 * Something that happened at a step of a run.
 *
 * @param step steps made when it did
 * @param kind what happened
 * @param colour of its sign
 * @param words what happened, in full
 */
record TimeMark(long step, Kind kind, Color colour, String words) {
    /** Each has a sign of its own shape, at its own side of the track. */
    enum Kind {
        /** Settings were changed: a triangle above the track. */
        CHANGE,
        /** The verdict became another one: a bar below the track. */
        FINDING,
        /** The run parted from another one with the same past: a ring on the track. */
        FORK
    }
}
