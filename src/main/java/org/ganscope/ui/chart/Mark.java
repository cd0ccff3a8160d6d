package org.ganscope.ui.chart;

import org.ganscope.text.Text;

/**
 * A setting that was changed at a step, which is worth a line in the charts.
 *
 * @param step when it took effect
 * @param kind determines the colour of the mark
 * @param what was changed: "G rate"
 * @param from the value until then, in words
 * @param to the value from then on, in words
 */
public record Mark(long step, SeriesColour kind, String what, String from, String to) {
    /** The same, of one of several runs. */
    public Mark of(String run) {
        return new Mark(step, kind, Text.of("chart.mark.of", run, what), from, to);
    }
}
