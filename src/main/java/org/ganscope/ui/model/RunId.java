package org.ganscope.ui.model;

/**
 * Identifies a run within a window, so that the ids of its nodes differ from those of the other
 * runs.
 *
 * @param place 0 for the first run, whose ids have no suffix
 */
public record RunId(int place) {
    public static final RunId FIRST = new RunId(0);
    public static final RunId SECOND = new RunId(1);

    /** The id of a node of this run. */
    public String of(String id) {
        return place == 0 ? id : id + "-" + (char) ('a' + place);
    }
}
