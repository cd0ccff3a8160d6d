package org.ganscope.session.file.csv;

/** Receives the progress of reading a file; called on the reading thread, every few kilobytes. */
@FunctionalInterface
public interface CsvProgress {
    /** Ignores the progress and never stops the reading. */
    CsvProgress NONE = (read, total) -> true;

    /**
     * Called when another part of the file has been read or, after all of it, another part of the
     * table built.
     *
     * @param read bytes so far
     * @param total bytes of the file; 0 if not known
     * @return whether to continue; if not, reading ends with a {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean goesOn(long read, long total);
}
