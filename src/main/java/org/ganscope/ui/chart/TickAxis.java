package org.ganscope.ui.chart;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** An axis of JFreeChart with given ticks, whose lines are on whole pixels. */
final class TickAxis extends NumberAxis {
    private final transient List<Tick> ticks;

    TickAxis(double low, double high, List<Tick> ticks) {
        this.ticks = ticks;
        setRange(low, high);
        setAutoTickUnitSelection(false);
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        boolean isHorizontal = RectangleEdge.isTopOrBottom(edge);
        return ticks.stream()
                .map(tick ->
                        new NumberTick(
                                tick.at(),
                                tick.label(),
                                isHorizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT,
                                TextAnchor.CENTER,
                                0))
                .toList();
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return Math.floor(super.valueToJava2D(value, area, edge)) + 0.5;
    }

    // axes are equal if they show the same; the ticks follow from the range
    @Override
    public boolean equals(Object other) {
        return other instanceof TickAxis axis && ticks.equals(axis.ticks) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return ticks.hashCode();
    }
}
