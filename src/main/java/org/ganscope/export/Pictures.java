package org.ganscope.export;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.session.Snapshot;

import java.util.Collection;

/**
 * Draws the window without showing it. The window implements this; code that exports pictures needs
 * no other part of it.
 */
public interface Pictures extends AutoCloseable {
    /** A PNG picture of the window showing a snapshot, once everything in it is drawn. */
    byte[] png(Snapshot snapshot);

    /** The same with another look. */
    byte[] png(Snapshot snapshot, PictureLook look);

    /** A picture for a document, made of shapes and words. */
    byte[] file(Snapshot snapshot, PictureLook look, PictureStyle style);

    /** A PNG picture of the results of a sweep, one colour for each cell. */
    byte[] map(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure);

    /** Releases the window. */
    @Override
    void close();
}
