package org.ganscope.ui.model;

/**
 * Which run of a window something belongs to: it makes the ids of its nodes differ from those of
 * the other runs.
 *
 * @param place 0 for the first run, whose ids are as they are written
 */
public record RunId(int place) {
    public static final RunId FIRST = new RunId(0);
    public static final RunId SECOND = new RunId(1);

    /** The id of a node of this run. */
    public String of(String id) {
        return place == 0 ? id : id + "-" + (char) ('a' + place);
    }
}
