package org.ganscope.session;

import org.ganscope.math.SavedState;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * All series of one run, from its first step on, in bounded memory. Owned by the training thread.
 */
final class History {
    private final Pyramid[] pyramids = new Pyramid[Series.values().length];
    private final double[] latest = new double[pyramids.length];

    /** The step of each latest value. */
    private final long[] known = new long[pyramids.length];

    History() {
        Arrays.setAll(pyramids, i -> new Pyramid());
        Arrays.fill(latest, Double.NaN);
    }

    /** Records one value of a step; NaN, for a value that the step did not compute, is ignored. */
    void add(Series series, long step, double value) {
        pyramids[series.ordinal()].add(step, value);
        if (!Double.isNaN(value)) {
            latest[series.ordinal()] = value;
            known[series.ordinal()] = step;
        }
    }

    /** Records one value of a step; NaN means that from now on there is none. */
    void addMeasurement(Series series, long step, double value) {
        pyramids[series.ordinal()].add(step, value);
        latest[series.ordinal()] = value;
        known[series.ordinal()] = step;
    }

    /** Writes the latest values, without the earlier ones. */
    void saveLatest(StateWriter out) {
        for (int i = 0; i < latest.length; i++) {
            out.write(latest[i]);
            out.write(known[i]);
        }
    }

    /** The curves in a form to be kept, each as coarse as is needed to reach back to its start. */
    SavedState saved() {
        StateWriter out = new StateWriter();
        for (Pyramid pyramid : pyramids) {
            pyramid.save(out);
        }
        return out.state();
    }

    /**
     * The curves that {@link #saved} gave, without the latest values.
     *
     * @param step steps made by then
     * @throws IllegalArgumentException if they are those of something else
     */
    static History restored(SavedState saved, long step) {
        History history = new History();
        StateReader in = saved.reader();
        Arrays.setAll(history.pyramids, i -> Pyramid.restored(in, step));
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("the curves of other series");
        }
        return history;
    }

    /** See {@link Pyramid#seam}. */
    long seam(long step) {
        return Arrays.stream(pyramids).mapToLong(each -> each.seam(step)).min().orElseThrow();
    }

    /**
     * What was recorded up to a step, to be gone on from there.
     *
     * @param recorded the same from {@link #seam} on; its latest values are taken over
     */
    History upTo(long step, History recorded) {
        History past = new History();
        Arrays.setAll(past.pyramids, i -> pyramids[i].upTo(step, recorded.pyramids[i]));
        System.arraycopy(recorded.latest, 0, past.latest, 0, latest.length);
        System.arraycopy(recorded.known, 0, past.known, 0, known.length);
        return past;
    }

    /** Forgets everything. */
    void clear() {
        Arrays.setAll(pyramids, i -> new Pyramid());
    }

    /** Approximate size in bytes. */
    long size() {
        return Arrays.stream(pyramids).mapToLong(Pyramid::size).sum();
    }

    /** Reads what {@link #saveLatest} wrote. */
    void restoreLatest(StateReader in) {
        for (int i = 0; i < latest.length; i++) {
            latest[i] = in.readDouble();
            known[i] = in.readLong();
        }
    }

    /** The latest value of a series; NaN while there is none. */
    double latest(Series series) {
        return latest[series.ordinal()];
    }

    /**
     * The value of a step, one of the latest {@link Pyramid#CAPACITY}; NaN if there is none. If a
     * step was measured against two targets, the last counts.
     */
    double recorded(Series series, long step) {
        return known[series.ordinal()] == step
                ? latest[series.ordinal()]
                : pyramids[series.ordinal()].value(step);
    }

    /** A copy of the latest values. */
    Map<Series, Double> latest() {
        Map<Series, Double> values = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            values.put(series, latest(series));
        }
        return values;
    }

    /** The step of each latest value; 0 where there is none yet. */
    Map<Series, Long> measuredAt() {
        Map<Series, Long> steps = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            steps.put(series, known[series.ordinal()]);
        }
        return steps;
    }

    /** Every series over a window of steps, in at most about {@code most} buckets. */
    Map<Series, Curve> curves(long from, long to, int most) {
        Map<Series, Curve> curves = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            curves.put(series, pyramids[series.ordinal()].curve(from, to, most));
        }
        return curves;
    }
}
