package org.ganscope.cli;

import org.ganscope.export.Pictures;
import org.ganscope.session.Snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it was asked to draw. */
final class DrawnPictures implements Pictures {
    final List<Snapshot> snapshots = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    boolean closed;

    @Override
    public void picture(Snapshot snapshot, Path file) {
        snapshots.add(snapshot);
        files.add(file);
    }

    @Override
    public void close() {
        closed = true;
    }
}
