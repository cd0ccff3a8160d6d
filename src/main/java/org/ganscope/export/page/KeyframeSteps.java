package org.ganscope.export.page;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.LogEntry;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The steps of a run that a page shows. The k-th of n is N·(k/n)², so that the first steps, in
 * which a run changes fast, are shown one by one, and the gaps grow evenly up to the end; played at
 * an even pace, they tell the story of a run. Steps at which settings were changed are shown too.
 */
final class KeyframeSteps {
    /** Enough for ten seconds at a pace at which the pictures seem to move. */
    static final int MOST = 160;

    /** Fewer would be a row of pictures. */
    static final int LEAST = 40;

    /**
     * The room for the weights of all keyframes in bytes, before they are compressed: with it, a
     * page of networks with up to 64 units in two layers stays below 1.5 MB.
     */
    private static final long ROOM = 950_000;

    private KeyframeSteps() {}

    /** The steps of a run of these settings that makes so many steps, with both ends. */
    static NavigableSet<Long> of(GanConfig config, List<LogEntry> log, long steps) {
        int count = count(config);
        NavigableSet<Long> shown = new TreeSet<>();
        for (int k = 0; k < count; k++) {
            double share = k / (count - 1.0);
            shown.add(Math.round(steps * share * share));
        }
        log.stream()
                .filter(LogEntry.Configured.class::isInstance)
                .map(LogEntry::step)
                .filter(step -> step <= steps)
                .limit(MOST)
                .forEach(shown::add);
        return shown;
    }

    /** As many as there is room for. */
    static int count(GanConfig config) {
        long parameters =
                (long) config.generatorShape().frozen().parameterCount()
                        + config.discriminatorShape().frozen().parameterCount();
        return Math.clamp(ROOM / (NumberForm.HALF.bytes() * parameters), LEAST, MOST);
    }
}
