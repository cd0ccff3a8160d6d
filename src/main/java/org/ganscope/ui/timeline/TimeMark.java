package org.ganscope.ui.timeline;

import javafx.scene.paint.Color;

import org.ganscope.text.Text;

/**
 * Something that happened at a step of a run.
 *
 * @param whose run
 * @param step steps made when it did
 * @param kind what happened
 * @param colour of its sign
 * @param words what happened, in full
 */
record TimeMark(Whose whose, long step, Kind kind, Color colour, String words) {
    /** Each has a sign of its own shape and, for a run alone, at its own side of the track. */
    enum Kind {
        /** Settings were changed: a triangle. */
        CHANGE,
        /** The verdict became another one: a bar. */
        FINDING,
        /** The run parted from another one with the same past: a ring on the track. */
        FORK
    }

    /** The side of the track that the signs of a run are at. */
    enum Whose {
        /** A run alone: changes above, what became of them below. */
        ALONE,
        /** A, of two that are compared: above. */
        FIRST,
        /** B: below. */
        SECOND;

        /** What the words of its marks begin with. */
        String said(String words) {
            return switch (this) {
                case ALONE -> words;
                case FIRST -> Text.of("compare.of.a", words);
                case SECOND -> Text.of("compare.of.b", words);
            };
        }
    }
}
