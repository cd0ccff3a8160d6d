package org.ganscope.session;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One series of a run of any length in bounded memory: a pyramid of rings of buckets with minimum,
 * maximum and mean.
 *
 * <p>Level k holds the latest {@value #CAPACITY} buckets of 4ᵏ steps each. A level is made from the
 * one below when that one first overflows; so every level but the top reaches back some way, the
 * top one to step 1, and the number of levels grows with the logarithm of the run's length. The
 * extremes of a whole run are never lost.
 */
final class Pyramid {
    static final int CAPACITY = 2048;
    private static final int SHIFT = 2;

    /** Enough for every step that a long can count. */
    private static final int MOST_LEVELS = (Long.SIZE - 1) / SHIFT;

    private final List<Level> levels = new ArrayList<>();

    Pyramid() {
        levels.add(new Level(0));
    }

    /** Records a value; NaN is ignored. Steps come in increasing order, from 1 on. */
    void add(long step, double value) {
        Level top = levels.getLast();
        if (top.overflows(step)) {
            levels.add(top.coarser());
        }
        if (!Double.isNaN(value)) {
            for (int i = 0; i < levels.size(); i++) {
                levels.get(i).add(step, value);
            }
        }
    }

    /**
     * The first of the latest steps that the coarsest level does not hold by themselves: those from
     * there up to {@code step} share a bucket with later ones.
     */
    long seam(long step) {
        return levels.getLast().seam(step);
    }

    /**
     * The values up to a step, to be gone on from there.
     *
     * @param recorded the same values from {@link #seam} on
     */
    Pyramid upTo(long step, Pyramid recorded) {
        Pyramid past = new Pyramid();
        past.levels.clear();
        for (Level level : levels) {
            past.levels.add(level.upTo(step, recorded.levels.getFirst()));
        }
        return past;
    }

    /** Writes the coarsest level, which reaches back to the first step. */
    void save(StateWriter out) {
        out.write((long) levels.size());
        levels.getLast().save(out);
    }

    /**
     * The values that {@link #save} wrote, to be gone on from. The finer levels begin after them.
     *
     * @param step steps made by then
     */
    static Pyramid restored(StateReader in, long step) {
        Pyramid restored = new Pyramid();
        long count = in.readLong();
        if (count < 1 || count > MOST_LEVELS) {
            throw new IllegalArgumentException("a pyramid of " + count + " levels");
        }
        restored.levels.clear();
        for (int k = 0; k < count; k++) {
            restored.levels.add(new Level(k * SHIFT));
        }
        restored.levels.getLast().restore(in, step);
        for (int k = 0; k < count - 1; k++) {
            restored.levels.get(k).beginAfter(step);
        }
        return restored;
    }

    /** About so many bytes. */
    long size() {
        return (long) levels.size() * CAPACITY * Level.BUCKET_BYTES;
    }

    /** The mean value of a step, one of the latest {@value #CAPACITY}; NaN if there is none. */
    double value(long step) {
        return levels.getFirst().mean(step);
    }

    /**
     * The series over the steps from … to, at the finest level that still reaches back to {@code
     * from} and needs no more than {@code most} buckets for it (or at the coarsest level).
     */
    Curve curve(long from, long to, int most) {
        for (Level level : levels) {
            if (level.reaches(from) && level.bucketsIn(from, to) <= most) {
                return level.curve(from, to);
            }
        }
        return levels.getLast().curve(from, to);
    }

    /** A ring of buckets of 4ᵏ steps; bucket b holds the steps b·4ᵏ … (b + 1)·4ᵏ − 1. */
    private static final class Level {
        static final int BUCKET_BYTES = Long.BYTES + 2 * Float.BYTES + Double.BYTES + Integer.BYTES;

        private final int shift;
        private final long[] bucket = new long[CAPACITY];
        private final float[] min = new float[CAPACITY];
        private final float[] max = new float[CAPACITY];
        private final double[] sum = new double[CAPACITY];
        private final int[] count = new int[CAPACITY];
        private long newest;

        /** The first bucket from which on none is missing that was not overwritten. */
        private long first;

        Level(int shift) {
            this.shift = shift;
            Arrays.fill(bucket, -1);
        }

        /** Each bucket after the one before it. */
        void save(StateWriter out) {
            long oldest = Math.max(0, newest - CAPACITY + 1);
            out.write(oldest);
            out.write(newest);
            for (long b = oldest; b <= newest; b++) {
                int slot = (int) (b % CAPACITY);
                boolean isThere = bucket[slot] == b;
                out.write(isThere);
                if (isThere) {
                    out.write((long) count[slot]);
                    out.write((double) min[slot]);
                    out.write((double) max[slot]);
                    out.write(sum[slot]);
                }
            }
        }

        void restore(StateReader in, long step) {
            long oldest = in.readLong();
            long last = in.readLong();
            if (oldest != Math.max(0, last - CAPACITY + 1) || last > step >> shift) {
                throw new IllegalArgumentException("buckets " + oldest + " to " + last);
            }
            newest = last;
            for (long b = oldest; b <= last; b++) {
                if (in.readBoolean()) {
                    int values = Math.toIntExact(in.readLong());
                    merge(
                            b,
                            (float) in.readDouble(),
                            (float) in.readDouble(),
                            in.readDouble(),
                            values);
                }
            }
        }

        void beginAfter(long step) {
            first = (step >> shift) + 1;
        }

        boolean overflows(long step) {
            return step >> shift >= CAPACITY;
        }

        boolean reaches(long step) {
            return Math.max(step, 0) >> shift >= Math.max(first, newest - CAPACITY + 1);
        }

        long bucketsIn(long from, long to) {
            return (Math.min(to, newest << shift) - from >> shift) + 1;
        }

        void add(long step, double value) {
            merge(step >> shift, (float) value, (float) value, value, 1);
        }

        private void merge(long b, float low, float high, double total, int n) {
            int slot = (int) (b % CAPACITY);
            newest = Math.max(newest, b);
            if (bucket[slot] != b) {
                bucket[slot] = b;
                min[slot] = low;
                max[slot] = high;
                sum[slot] = total;
                count[slot] = n;
            } else {
                min[slot] = Math.min(min[slot], low);
                max[slot] = Math.max(max[slot], high);
                sum[slot] += total;
                count[slot] += n;
            }
        }

        double mean(long b) {
            int slot = (int) (b % CAPACITY);
            return bucket[slot] == b ? sum[slot] / count[slot] : Double.NaN;
        }

        Level coarser() {
            Level above = new Level(shift + SHIFT);
            for (long b = 0; b < CAPACITY; b++) {
                above.merge(b >> SHIFT, this, b);
            }
            return above;
        }

        long seam(long step) {
            return step + 1 >> shift << shift;
        }

        Level upTo(long step, Level recorded) {
            Level past = new Level(shift);
            long end = seam(step) >> shift;
            past.first = Math.min(end, Math.max(first, newest - CAPACITY + 1));
            for (long b = past.first; b < end; b++) {
                past.merge(b, this, b);
            }
            for (long later = seam(step); later <= step; later++) {
                past.merge(later >> shift, recorded, later);
            }
            return past;
        }

        /** Takes in a bucket of another level, if that has it. */
        private void merge(long b, Level other, long otherBucket) {
            int slot = (int) (otherBucket % CAPACITY);
            if (other.bucket[slot] == otherBucket) {
                merge(b, other.min[slot], other.max[slot], other.sum[slot], other.count[slot]);
            }
        }

        Curve curve(long from, long to) {
            long oldest = Math.max(Math.max(from, 0) >> shift, newest - CAPACITY + 1);
            long last = Math.min(Math.max(to, 0) >> shift, newest);
            int n = 0;
            for (long b = oldest; b <= last; b++) {
                n += bucket[(int) (b % CAPACITY)] == b ? 1 : 0;
            }
            long width = 1L << shift;
            Curve curve = new Curve(width, new double[n], new float[n], new float[n], new float[n]);
            double half = (width - 1) / 2.0;
            int i = 0;
            for (long b = oldest; b <= last; b++) {
                int slot = (int) (b % CAPACITY);
                if (bucket[slot] == b) {
                    curve.step()[i] = (b << shift) + half;
                    curve.min()[i] = min[slot];
                    curve.max()[i] = max[slot];
                    curve.mean()[i] = (float) (sum[slot] / count[slot]);
                    i++;
                }
            }
            return curve;
        }
    }
}
