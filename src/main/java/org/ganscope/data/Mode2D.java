package org.ganscope.data;

/**
 * A peak that a good generator must fill.
 *
 * @param x its centre
 * @param y its centre
 * @param sigma standard deviation of the peak in every direction, > 0; the largest one if the peak
 *     is not round
 * @param weight share of the distribution's mass in it, in (0, 1]
 */
public record Mode2D(double x, double y, double sigma, double weight) {}
