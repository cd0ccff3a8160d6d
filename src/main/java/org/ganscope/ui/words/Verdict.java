package org.ganscope.ui.words;

import org.ganscope.session.Series;

import java.util.Optional;

/**
 * What is said of a run in one line.
 *
 * @param mood the shape and the colour of its sign
 * @param lead a word or two, or an empty string
 * @param text a sentence or two
 * @param why the rule that it follows and the numbers in full; or an empty string
 * @param place the chart that shows what it speaks of, by one of its series
 */
public record Verdict(Mood mood, String lead, String text, String why, Optional<Series> place) {
    /** Each has a sign of its own shape. */
    public enum Mood {
        /** Nothing is judged: an invitation or a notice. */
        NOTE,
        /** On its way. */
        NEUTRAL,
        /** Nearly there. */
        NEAR,
        /** The aim is reached. */
        GOOD,
        /** Something is to be mended. */
        WARNING,
        /** It has come to an end. */
        BAD
    }

    /** A verdict that needs no reasons. */
    public Verdict(Mood mood, String lead, String text) {
        this(mood, lead, text, "", Optional.empty());
    }
}
