package org.ganscope.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The earlier runs of a session, which others have replaced: the end of each, and its recorded
 * values. Its size in bytes is limited; a run beyond that pushes out the oldest ones, which the
 * shelf counts. Owned by the training thread.
 */
final class Shelf {
    private static final long ROOM = 96L << 20;

    /** A run on the shelf, which no longer changes. */
    private record Entry(long run, Checkpoint checkpoint, History history) {
        long size() {
            return checkpoint.size() + history.size();
        }
    }

    private final long room;

    /** From the oldest to the newest. */
    private final List<Entry> entries = new ArrayList<>();

    private long pushedOut;

    Shelf() {
        this(ROOM);
    }

    /** @param room in bytes; there is always room for one run */
    Shelf(long room) {
        this.room = room;
    }

    /** Puts a run on the shelf; the caller must not use it afterwards. */
    void put(long number, Run run) {
        entries.add(new Entry(number, run.checkpoint(), run.history()));
        while (entries.size() > 1 && entries.stream().mapToLong(Entry::size).sum() > room) {
            entries.removeFirst();
            pushedOut++;
        }
    }

    /** Takes a run off the shelf, if it is there. */
    Optional<Run> take(long number) {
        Optional<Entry> found = entries.stream().filter(each -> each.run() == number).findFirst();
        found.ifPresent(entries::remove);
        return found.map(entry -> Run.from(entry.checkpoint(), entry.history()));
    }

    /** The runs on the shelf, the oldest first. */
    List<Former> formers() {
        return entries.stream()
                .map(entry ->
                        new Former(
                                entry.run(),
                                entry.checkpoint().step(),
                                entry.checkpoint().trainer().config(),
                                entry.checkpoint().aftermath()))
                .toList();
    }

    /** The number of runs that were pushed out. */
    long pushedOut() {
        return pushedOut;
    }
}
