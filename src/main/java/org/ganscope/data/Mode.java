package org.ganscope.data;

/**
 * A region that a good generator must fill.
 *
 * @param center its peak, in data units
 * @param extent the range of the samples that belong to it
 * @param weight share of the distribution's mass in it, in (0, 1]
 */
public record Mode(double center, Range extent, double weight) {
    /** The only mode of a distribution: every sample is its own. */
    public static Mode whole(double center) {
        Range line = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return new Mode(center, line, 1);
    }
}
