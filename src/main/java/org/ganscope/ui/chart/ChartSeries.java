package org.ganscope.ui.chart;

import org.ganscope.session.Series;

/**
 * A curve's place in a chart's legend.
 *
 * @param of the quantity that it shows, the same as that of its {@link ChartCurve}
 * @param name short, as drawn in the legend: "L_D"
 * @param ink its colour
 * @param explanation a sentence for the tooltip, or an empty string
 */
public record ChartSeries(Series of, String name, SeriesColour ink, String explanation) {}
