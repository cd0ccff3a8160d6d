package org.ganscope.session;

/**
 * What a view wants to see of the history.
 *
 * @param from first step of the window
 * @param to last step of the window; {@link #LATEST} for the newest there is
 * @param buckets how many buckets a curve may have: about two for each pixel column
 */
public record FrameRequest(long from, long to, int buckets) {
    /** Stands for the newest step, whatever it is. */
    public static final long LATEST = Long.MAX_VALUE;

    /** The whole run. */
    public static FrameRequest all(int buckets) {
        return new FrameRequest(0, LATEST, buckets);
    }
}
