package org.ganscope.ui.chart;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Marks that are so close that they are drawn as one, such as those from dragging a slider.
 *
 * @param x of the line, at the last of the marks
 * @param marks at least one, ascending
 */
record MarkGroup(double x, List<Mark> marks) {
    /** Marks closer than this many pixels belong together. */
    private static final double NEAR = 4;

    private static final int MOST_LINES = 4;

    /** The colour: that of all marks, or a neutral one. */
    SeriesColour ink() {
        SeriesColour first = marks.getFirst().kind();
        return marks.stream().allMatch(mark -> mark.kind() == first) ? first : SeriesColour.FIRST;
    }

    /** The marks inside the plot, grouped, in the order of their steps. */
    static List<MarkGroup> of(List<Mark> marks, PlotArea plot) {
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.step() >= plot.from() && mark.step() <= plot.to())
                        .toList();
        return Neighbours.of(inside, mark -> plot.x(mark.step()), NEAR).stream()
                .map(group -> new MarkGroup(plot.x(group.getLast().step()), group))
                .toList();
    }

    /** The changed settings, each once: "G rate, loss". */
    String name() {
        return marks.stream().map(Mark::what).distinct().collect(Collectors.joining(", "));
    }

    /**
     * The text shown when you point at the mark: the changed settings with their values before and
     * after. Several changes of one setting are one, from the first value to the last.
     */
    String explanation() {
        return Neighbours.explanation(
                merged().stream()
                        .map(mark ->
                                Text.of(
                                        "chart.mark",
                                        NumberDisplay.count(mark.step()),
                                        mark.what(),
                                        mark.from(),
                                        mark.to()))
                        .toList(),
                MOST_LINES);
    }

    private List<Mark> merged() {
        List<Mark> changes = new ArrayList<>();
        for (Mark mark : marks) {
            String from =
                    changes.stream()
                            .filter(earlier -> earlier.what().equals(mark.what()))
                            .findFirst()
                            .map(Mark::from)
                            .orElse(mark.from());
            changes.removeIf(earlier -> earlier.what().equals(mark.what()));
            changes.add(new Mark(mark.step(), mark.kind(), mark.what(), from, mark.to()));
        }
        return changes;
    }
}
