package org.ganscope.ui.chart;

/**
 * A level that theory names, drawn as a dashed line with its label at the right.
 *
 * @param value where it lies on the y axis
 * @param label short: "2 ln 2", "½"
 */
public record Reference(double value, String label) {}
