package org.ganscope.data;

/**
 * A region that a good generator must fill.
 *
 * @param center its peak, in data units
 * @param extent which samples count as its own
 * @param weight share of the distribution's mass in it, in (0, 1]
 */
public record Mode(double center, Range extent, double weight) {}
