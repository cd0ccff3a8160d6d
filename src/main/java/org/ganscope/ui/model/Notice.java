package org.ganscope.ui.model;

/**
 * A sentence for the status strip that stands there for a while.
 *
 * @param text already in the words of the bundle
 */
public record Notice(Kind kind, String text) {
    /** What a notice is about. */
    public enum Kind {
        /** Nothing to say. */
        NONE,
        /** The run was rebuilt. */
        REBUILT,
        /** Settings came along with another, while the run goes on. */
        COMPANIONS,
        /** Something is under way; stands until it is over. */
        READING,
        /** A typed value was refused. */
        REFUSED,
        /** Something outside went wrong: a file, a thread. */
        TROUBLE
    }

    public static final Notice NONE = new Notice(Kind.NONE, "");
}
