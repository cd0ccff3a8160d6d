package org.ganscope.session;

import org.ganscope.data.own.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The earlier runs of a session, which others have replaced: the end of each, and its recorded
 * values. Its size in bytes is limited; a run beyond that pushes out the oldest ones, which the
 * shelf counts. Owned by the training thread.
 */
final class Shelf {
    private static final long ROOM = 96L << 20;

    /** Of which the moments of one run may take so much. */
    private static final long TIMELINE_ROOM = 4L << 20;

    /** A run that waits, and changes no more. */
    private record Entry(long run, Checkpoint checkpoint, History history, Timeline timeline) {
        long size() {
            return checkpoint.size() + history.size() + timeline.size();
        }

        /** The tables that the run has had for targets. */
        Stream<Table> tables() {
            return checkpoint
                    .configs()
                    .flatMap(config ->
                            config.target().material() instanceof Table table
                                    ? Stream.of(table)
                                    : Stream.empty());
        }
    }

    /** A run from the shelf, and the moments of it that were kept. */
    record Taken(Run run, Timeline timeline) {}

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

    /** Puts a run on the shelf, which is not to be used from then on. */
    void put(long number, Run run, Timeline timeline) {
        timeline.thin(TIMELINE_ROOM);
        entries.add(new Entry(number, run.checkpoint(), run.history(), timeline));
        while (entries.size() > 1 && size() > room) {
            entries.removeFirst();
            pushedOut++;
        }
    }

    /** About so many bytes; tables that several runs share are there once. */
    private long size() {
        Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.stream().flatMap(Entry::tables).forEach(tables::add);
        return entries.stream().mapToLong(Entry::size).sum()
                + tables.stream().mapToLong(Table::bytes).sum();
    }

    /** Takes a run off the shelf, if it is there. */
    Optional<Taken> take(long number) {
        Optional<Entry> found = entries.stream().filter(each -> each.run() == number).findFirst();
        found.ifPresent(entries::remove);
        return found.map(entry ->
                new Taken(Run.from(entry.checkpoint(), entry.history()), entry.timeline()));
    }

    /** The runs on the shelf, the oldest first. */
    List<Former> formers() {
        return entries.stream()
                .map(entry ->
                        new Former(
                                entry.run(),
                                entry.checkpoint().step(),
                                entry.checkpoint().moment().trainer().config(),
                                entry.checkpoint().moment().aftermath()))
                .toList();
    }

    /** The number of runs that were pushed out. */
    long pushedOut() {
        return pushedOut;
    }
}
