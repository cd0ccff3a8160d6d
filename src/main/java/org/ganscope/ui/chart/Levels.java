package org.ganscope.ui.chart;

import java.util.ArrayList;
import java.util.List;

/** The labels along the y axis: round numbers, and the levels known from theory. */
final class Levels {
    /** Lines of text that a number takes, including the gap to the next. */
    private static final double ROW = 1.75;

    /** Labels closer than this many em overlap. */
    private static final double NEAR = 1.05;

    /** A round number closer than this to a named level is left out. */
    private static final double NEAR_NAME = 1.3;

    private Levels() {}

    /**
     * Numbers and names of levels, without the round numbers next to a name.
     *
     * @param em the size of the font, in pixels
     */
    static List<Tick> of(PlotArea area, List<Reference> references, double em) {
        List<Tick> all = new ArrayList<>(names(area, references, em));
        all.addAll(numbers(area, references, em));
        return all;
    }

    /** The names of the visible levels, those that hold at present first. */
    static List<Tick> names(PlotArea area, List<Reference> references, double em) {
        List<Tick> names = new ArrayList<>();
        for (Reference reference : references.reversed()) {
            if (reference.isIn(area)) {
                Tick name = new Tick(area.scale().coordinate(reference.value()), reference.label());
                if (isFree(name, names, area, NEAR * em)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Round numbers; one next to the name of a level keeps its line but not its label. */
    static List<Tick> numbers(PlotArea area, List<Reference> references, double em) {
        List<Tick> names = names(area, references, em);
        int rows = (int) Math.max(1, area.height() / (ROW * em));
        List<Tick> round =
                area.scale() == Scale.LOG10
                        ? decades(area, rows)
                        : Tick.linear(area.y(), Math.min(5, rows));
        return round.stream()
                .map(tick ->
                        isFree(tick, names, area, NEAR_NAME * em) ? tick : new Tick(tick.at(), ""))
                .toList();
    }

    /** Below the decades, zero has a separate line. */
    private static List<Tick> decades(PlotArea area, int rows) {
        if (!area.hasZero()) {
            return Tick.decades(area.y(), rows);
        }
        Span above = new Span(area.y().low() + 1, area.y().high());
        List<Tick> ticks = new ArrayList<>(Tick.decades(above, Math.max(1, rows - 1)));
        ticks.add(new Tick(area.y().low(), "0"));
        return ticks;
    }

    private static boolean isFree(Tick tick, List<Tick> taken, PlotArea area, double apart) {
        double pixels = area.height() / area.y().height();
        return taken.stream().noneMatch(other -> Math.abs(other.at() - tick.at()) * pixels < apart);
    }
}
