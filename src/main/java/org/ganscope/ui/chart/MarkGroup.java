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
        List<MarkGroup> groups = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.step() < plot.from() || mark.step() > plot.to()) {
                continue;
            }
            double x = plot.x(mark.step());
            List<Mark> members = new ArrayList<>();
            if (!groups.isEmpty() && x - groups.getLast().x() < NEAR) {
                members.addAll(groups.removeLast().marks());
            }
            members.add(mark);
            groups.add(new MarkGroup(x, members));
        }
        return groups;
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
        List<Mark> changes = merged();
        int hidden = Math.max(0, changes.size() - MOST_LINES);
        String lines =
                changes.stream()
                        .skip(hidden)
                        .map(mark ->
                                Text.of(
                                        "chart.mark",
                                        NumberDisplay.count(mark.step()),
                                        mark.what(),
                                        mark.from(),
                                        mark.to()))
                        .collect(Collectors.joining("\n"));
        return hidden == 0
                ? lines
                : Text.of("chart.mark.more", String.valueOf(hidden)) + "\n" + lines;
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
