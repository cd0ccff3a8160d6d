package org.ganscope.session;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Moments of a run, from which any step of it can be reached again by a few steps of replay. They
 * are equally far apart, in bounded memory: where there is no more room every second one goes, and
 * from then on only so many are kept. Owned by the training thread.
 */
final class Timeline {
    /** A run of 2-128-128 with batch 256, 0.6 MB a moment, has one every 128 steps in this. */
    private static final long ROOM = 128L << 20;

    /** Taking a moment of the default scenario takes as long as a step: 1 % of the training. */
    private static final int FIRST_INTERVAL = 128;

    private final long room;
    private final NavigableMap<Long, Moment> moments = new TreeMap<>();
    private long interval = FIRST_INTERVAL;
    private long size;

    Timeline() {
        this(ROOM);
    }

    /** @param room in bytes; the start and one more moment always find a place */
    Timeline(long room) {
        this.room = room;
    }

    /** Keeps the moment at which a run is, if that is one of those to be kept. */
    void note(Run run) {
        if (run.step() % interval == 0 && run.divergence().isEmpty()) {
            put(run.moment());
            thin(room);
        }
    }

    private void put(Moment moment) {
        Moment before = moments.put(moment.step(), moment);
        size += moment.size() - (before == null ? 0 : before.size());
    }

    /** Gives up every second moment until all take so many bytes. */
    void thin(long most) {
        while (size > most && moments.size() > 2) {
            interval *= 2;
            moments.keySet().removeIf(step -> step % interval != 0);
            size = moments.values().stream().mapToLong(Moment::size).sum();
        }
    }

    /** The latest moment that is kept of a step or an earlier one. */
    Optional<Moment> latest(long step) {
        return Optional.ofNullable(moments.floorEntry(step)).map(entry -> entry.getValue());
    }

    /** That of another run with the same past up to a step. */
    Timeline upTo(long step) {
        Timeline past = new Timeline(room);
        past.interval = interval;
        moments.headMap(step, true).values().forEach(past::put);
        return past;
    }

    /** Of a run that is taken up: moments of it that were kept. */
    static Timeline of(List<Moment> kept) {
        Timeline timeline = new Timeline();
        kept.forEach(timeline::put);
        return timeline;
    }

    /** Some of the moments, equally far apart, of at most so many bytes. */
    List<Moment> some(long most) {
        for (long apart = interval; ; apart *= 2) {
            long distance = apart;
            List<Moment> some =
                    moments.values().stream()
                            .filter(each -> each.step() > 0 && each.step() % distance == 0)
                            .toList();
            if (some.stream().mapToLong(Moment::size).sum() <= most) {
                return some;
            }
        }
    }

    /** About so many bytes. */
    long size() {
        return size;
    }
}
