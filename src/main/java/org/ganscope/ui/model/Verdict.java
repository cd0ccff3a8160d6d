package org.ganscope.ui.model;

/**
 * What the status strip says about a run.
 *
 * @param mood the colour of its dot
 * @param lead a word or two, or an empty string
 * @param text a sentence or two
 */
public record Verdict(Mood mood, String lead, String text) {
    /** How things stand. */
    public enum Mood {
        NEUTRAL,
        GOOD,
        WARNING,
        BAD
    }
}
