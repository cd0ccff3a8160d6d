package org.ganscope.ui.chart;

/**
 * The value of a quantity at a step.
 *
 * @param step the step, NaN if there is none
 * @param value the value measured there, NaN if there is none
 */
public record Reading(double step, double value) {
    public static final Reading NONE = new Reading(Double.NaN, Double.NaN);
}
