package org.ganscope.export;

import org.ganscope.session.Snapshot;

/**
 * Draws the window without showing it. The window implements this; code that exports pictures needs
 * no other part of it.
 */
public interface Pictures extends AutoCloseable {
    /** A PNG picture of the window showing a snapshot, once everything in it is drawn. */
    byte[] png(Snapshot snapshot);

    /** Releases the window. */
    @Override
    void close();
}
