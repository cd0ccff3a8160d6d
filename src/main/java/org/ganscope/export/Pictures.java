package org.ganscope.export;

import org.ganscope.session.Snapshot;

import java.nio.file.Path;

/**
 * Draws the window without showing it. The window implements this; whoever exports pictures needs
 * no other part of it.
 */
public interface Pictures extends AutoCloseable {
    /**
     * Writes a picture of the window as it shows a snapshot, once everything in it is drawn.
     *
     * @param file a PNG; replaced if it exists
     * @throws org.ganscope.text.InputException if the file cannot be written
     */
    void picture(Snapshot snapshot, Path file);

    /** Lets go of the window. */
    @Override
    void close();
}
