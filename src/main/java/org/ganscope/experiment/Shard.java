package org.ganscope.experiment;

/**
 * A share of the runs of a sweep, for one of several machines.
 *
 * @param part from 1 to {@code parts}
 * @param parts number of shares, ≥ 1
 */
public record Shard(int part, int parts) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Whether a run belongs to this share: each belongs to exactly one. */
    boolean holds(int position) {
        return position % parts == part - 1;
    }
}
