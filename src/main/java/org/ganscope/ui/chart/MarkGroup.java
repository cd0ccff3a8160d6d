package org.ganscope.ui.chart;

import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Marks of one kind that stand so close that they are drawn as one, such as those of a slider that
 * was dragged.
 *
 * @param x where the line is drawn: at the last of the marks
 * @param marks at least one, ascending
 */
record MarkGroup(double x, List<Mark> marks) {
    /** Closer than this many pixels is one place. */
    private static final double NEAR = 4;

    private static final int MOST_LINES = 3;

    Ink ink() {
        return marks.getFirst().kind();
    }

    /** The marks inside the plot, those of a kind grouped, in the order of their last mark. */
    static List<MarkGroup> of(List<Mark> marks, PlotArea plot) {
        List<MarkGroup> groups = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.step() < plot.from() || mark.step() > plot.to()) {
                continue;
            }
            double x = plot.x(mark.step());
            List<Mark> members = new ArrayList<>();
            groups.removeIf(group -> {
                boolean joins = group.ink() == mark.kind() && x - group.x() < NEAR;
                if (joins) {
                    members.addAll(group.marks());
                }
                return joins;
            });
            members.add(mark);
            groups.add(new MarkGroup(x, members));
        }
        return groups;
    }

    /** What a person reads who points at the mark: the last changes, and how many came before. */
    String explanation() {
        int hidden = Math.max(0, marks.size() - MOST_LINES);
        String lines =
                marks.stream()
                        .skip(hidden)
                        .map(mark -> Text.of("chart.mark", Numbers.step(mark.step()), mark.label()))
                        .collect(Collectors.joining("\n"));
        return hidden == 0
                ? lines
                : Text.of("chart.mark.more", String.valueOf(hidden)) + "\n" + lines;
    }
}
