package org.ganscope.ui.chart;

/**
 * A curve's place in a chart's legend.
 *
 * @param name short, as drawn in the legend: "L_D"; the {@link ChartCurve} of this name belongs to
 *     it
 * @param ink its colour
 * @param explanation a sentence for the tooltip, or an empty string
 */
public record ChartSeries(String name, SeriesColour ink, String explanation) {}
