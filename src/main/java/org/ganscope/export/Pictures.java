package org.ganscope.export;

import org.ganscope.session.Snapshot;

/**
 * Draws the window without showing it. The window implements this; whoever exports pictures needs
 * no other part of it.
 */
public interface Pictures extends AutoCloseable {
    /** A picture of the window as it shows a snapshot, once everything in it is drawn: a PNG. */
    byte[] png(Snapshot snapshot);

    /** Lets go of the window. */
    @Override
    void close();
}
