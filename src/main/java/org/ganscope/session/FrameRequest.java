package org.ganscope.session;

/**
 * The part of the history that a view wants to see.
 *
 * @param from first step of the window
 * @param to last step of the window; {@link #LATEST} for the newest
 * @param buckets maximum number of buckets of a curve: about two for each pixel column
 */
public record FrameRequest(long from, long to, int buckets) {
    /** Means the newest step. */
    public static final long LATEST = Long.MAX_VALUE;

    /** Nothing of it. */
    public static FrameRequest none() {
        return new FrameRequest(LATEST, LATEST, 1);
    }

    /** The whole run. */
    public static FrameRequest all(int buckets) {
        return new FrameRequest(0, LATEST, buckets);
    }
}
