package org.ganscope.ui.chart;

import javafx.scene.Group;

import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;

/**
 * Names and values of the curves, at the right of the plot, each at the height of its value; if two
 * would overlap they move apart and keep their order. In a wide chart name and value are in one
 * line.
 */
final class EndLabels extends Group {
    /** The width of a chart in em from which on there is room for name and value in one line. */
    private static final double WIDE = 26;

    private static final double GAP = 0.35;

    private final List<EndLabel> labels = new ArrayList<>();

    /** The order from the top in which they were last placed. */
    private List<Integer> order = List.of();

    private double em = 1;
    private boolean isOneLine;

    EndLabels() {
        setManaged(false);
        setAutoSizeChildren(false);
    }

    /** Updates the curves, their colours, and the room. */
    void style(List<ChartSeries> series, Palette palette, double newEm, double chartWidth) {
        em = newEm;
        isOneLine = chartWidth >= WIDE * newEm;
        if (labels.size() != series.size()) {
            setSeries(series);
        }
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).style(series.get(i).ink().in(palette), palette, newEm);
        }
    }

    /** Makes the labels again. */
    void setSeries(List<ChartSeries> series) {
        labels.clear();
        order = List.of();
        getChildren().clear();
        for (ChartSeries each : series) {
            EndLabel label = new EndLabel(each);
            labels.add(label);
            getChildren().addAll(label.nodes());
        }
    }

    /**
     * Shows these values, one per curve.
     *
     * @param compared those of the run that is compared with this one; empty without one
     */
    void setValues(List<String> values, List<String> compared) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setValue(values.get(i));
            labels.get(i).setCompared(compared.isEmpty() ? "" : compared.get(i));
        }
    }

    List<String> comparedValues() {
        return labels.stream().map(EndLabel::compared).filter(words -> !words.isEmpty()).toList();
    }

    List<String> values() {
        return labels.stream().map(EndLabel::value).toList();
    }

    /** The width that they need, including the gap before them. */
    double neededWidth() {
        double widest = 0;
        for (EndLabel label : labels) {
            widest = Math.max(widest, label.width(isOneLine));
        }
        return GAP * em + widest;
    }

    /** Puts each label at the height of its curve's value. */
    void place(PlotArea plot, List<Reading> readings) {
        setVisible(!plot.isEmpty());
        if (plot.isEmpty() || labels.isEmpty()) {
            return;
        }
        double[] wanted = new double[labels.size()];
        for (int i = 0; i < wanted.length; i++) {
            double y = plot.y(readings.get(i).value());
            wanted[i] = Double.isNaN(y) ? plot.bottom() : Math.clamp(y, plot.top(), plot.bottom());
        }
        double height = labels.getFirst().height(isOneLine);
        double half = height / 2;
        // a label may extend a little above the plot, as the numbers of the axis do; below it are
        // the steps
        order = LabelSpacing.order(wanted, order, half);
        double[] y =
                LabelSpacing.spread(
                        wanted, order, height, plot.top() + 0.6 * half, plot.bottom() - half);
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).place(plot.right() + GAP * em, y[i], isOneLine);
        }
    }
}
