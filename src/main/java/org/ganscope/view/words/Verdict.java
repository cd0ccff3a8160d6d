package org.ganscope.view.words;

import org.ganscope.session.Series;

import java.util.Optional;

/**
 * The statement about a run in one line.
 *
 * @param mood the shape and the colour of its sign
 * @param lead a word or two, or an empty string
 * @param text a sentence or two
 * @param why the rule behind it and the complete numbers; or an empty string
 * @param place the chart that it refers to, given by one of its series
 */
public record Verdict(Mood mood, String lead, String text, String why, Optional<Series> place) {
    /** Each has a sign with its own shape. */
    public enum Mood {
        /** Nothing is judged: an invitation or a notice. */
        NOTE,
        /** In progress. */
        NEUTRAL,
        /** Nearly there. */
        NEAR,
        /** The goal is reached. */
        GOOD,
        /** There is a problem to fix. */
        WARNING,
        /** It has come to an end. */
        BAD
    }

    /** A verdict that needs no reasons. */
    public Verdict(Mood mood, String lead, String text) {
        this(mood, lead, text, "", Optional.empty());
    }
}
