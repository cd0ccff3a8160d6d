package org.ganscope.session;

/**
 * One series over a window of steps, in buckets of one or more steps. The arrays are of equal
 * length and never changed after construction.
 *
 * @param width steps per bucket
 * @param step the middle of each bucket, increasing
 * @param min smallest value in the bucket
 * @param max largest value in the bucket
 * @param mean mean of the values in the bucket
 */
@SuppressWarnings("ArrayRecordComponent") // the views read this thousands of times per second
public record Curve(long width, double[] step, float[] min, float[] max, float[] mean) {
    public int length() {
        return step.length;
    }
}
