package org.ganscope.ui.model;

/**
 * A sentence that the status strip shows for a while.
 *
 * @param text already from the bundle
 */
public record Notice(Kind kind, String text) {
    /** The subject of a notice. */
    public enum Kind {
        /** Nothing to say. */
        NONE,
        /** The run was rebuilt. */
        REBUILT,
        /** Other settings were changed together with one, while the run continues. */
        COMPANIONS,
        /** Something has been done: with a file, or a change was taken back. */
        DONE,
        /** Something is in progress; shown until it is over. */
        READING,
        /** A typed value was refused. */
        REFUSED,
        /** A problem outside the settings: a file, a thread. */
        TROUBLE
    }

    public static final Notice NONE = new Notice(Kind.NONE, "");
}
