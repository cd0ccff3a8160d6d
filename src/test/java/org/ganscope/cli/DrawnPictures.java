package org.ganscope.cli;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.export.PictureLook;
import org.ganscope.export.PictureStyle;
import org.ganscope.export.Pictures;
import org.ganscope.session.Snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Remembers the requested pictures, and draws the number of the step. */
final class DrawnPictures implements Pictures {
    final List<PictureLook> looks = new ArrayList<>();
    final List<PictureStyle> styles = new ArrayList<>();
    final List<SweepMeasure> maps = new ArrayList<>();
    final List<Snapshot> snapshots = new ArrayList<>();
    private final Consumer<Snapshot> watcher;
    boolean closed;

    DrawnPictures() {
        this(snapshot -> {});
    }

    /** @param watcher sees each snapshot before it is drawn */
    DrawnPictures(Consumer<Snapshot> watcher) {
        this.watcher = watcher;
    }

    @Override
    public byte[] png(Snapshot snapshot) {
        watcher.accept(snapshot);
        snapshots.add(snapshot);
        return Long.toString(snapshot.step()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] png(Snapshot snapshot, PictureLook look) {
        looks.add(look);
        return png(snapshot);
    }

    @Override
    public byte[] file(Snapshot snapshot, PictureLook look, PictureStyle style) {
        styles.add(style);
        return png(snapshot, look);
    }

    @Override
    public byte[] map(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure) {
        maps.add(measure);
        return (measure.key() + " of " + rows.size()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
    }
}
