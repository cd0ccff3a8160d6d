package org.ganscope.session.file.csv;

/** Told how far the reading of a file is; called on the reading thread, every few kilobytes. */
@FunctionalInterface
public interface CsvProgress {
    /** Nobody wants to know, and nobody stops it. */
    CsvProgress NONE = (read, total) -> true;

    /**
     * Another part of the file has been read, or, where all of it has been, of the table built.
     *
     * @param read bytes so far
     * @param total bytes of the file; 0 if not known
     * @return whether to go on; if not, reading ends with a {@link
     *     java.util.concurrent.CancellationException}
     */
    boolean goesOn(long read, long total);
}
