package org.ganscope.data;

/**
 * A peak that a good generator must fill.
 *
 * @param x its centre
 * @param y its centre
 * @param sigma standard deviation of the peak in every direction, > 0; for a peak that is not
 *     round, that of the round one with as much mass within 3σ of its centre
 * @param weight share of the distribution's mass in it, in (0, 1]
 */
public record Mode2D(double x, double y, double sigma, double weight) {}
