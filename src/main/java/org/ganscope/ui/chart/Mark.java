package org.ganscope.ui.chart;

/**
 * A setting that was changed at a step, which is worth a line in the charts.
 *
 * @param step when it took effect
 * @param kind determines the colour of the mark
 * @param what was changed: "G rate"
 * @param from the value until then, in words
 * @param to the value from then on, in words
 */
public record Mark(long step, SeriesColour kind, String what, String from, String to) {}
