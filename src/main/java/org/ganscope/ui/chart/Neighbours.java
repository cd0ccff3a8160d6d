package org.ganscope.ui.chart;

import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things along a line, of which those that are close to each other are shown as one. */
public final class Neighbours {
    private Neighbours() {}

    /**
     * The things in groups.
     *
     * @param things in ascending order of their places
     * @param near the distance from which on the next one begins a group of its own
     */
    public static <T> List<List<T>> of(List<T> things, ToDoubleFunction<T> place, double near) {
        List<List<T>> groups = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (T thing : things) {
            double at = place.applyAsDouble(thing);
            if (at - last >= near) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(thing);
            last = at;
        }
        return groups;
    }

    /** The last of many lines, and above them how many more there are. */
    public static String explanation(List<String> lines, int most) {
        int hidden = Math.max(0, lines.size() - most);
        String shown = String.join("\n", lines.subList(hidden, lines.size()));
        return hidden == 0
                ? shown
                : Text.of("chart.mark.more", String.valueOf(hidden)) + "\n" + shown;
    }
}
