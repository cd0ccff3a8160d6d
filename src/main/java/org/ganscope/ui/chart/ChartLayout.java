package org.ganscope.ui.chart;

import java.util.List;

/**
 * Where the parts of a chart lie, all in proportion to the size of the title's font.
 *
 * @param em that size, in pixels
 * @param width of the whole chart
 * @param height of the whole chart
 * @param isTop whether the marks are named above this chart, the first of its stack
 * @param isLowest whether the steps are written below this chart, the last of its stack
 */
record ChartLayout(double em, double width, double height, boolean isTop, boolean isLowest) {
    /** The tick labels' size as a share of the title's. */
    private static final double LABEL = 0.86;

    double padding() {
        return 0.75 * em;
    }

    double label() {
        return LABEL * em;
    }

    /** What the steps below the lowest chart take, more than the gap below the others. */
    static double stepsHeight(double em) {
        return below(em, true) - below(em, false);
    }

    /** The size of the names of marks. */
    double names() {
        return names(em);
    }

    private static double names(double em) {
        return 0.8 * em;
    }

    /** What the names of marks above the first chart take. */
    static double namesHeight(double em) {
        return Math.round(names(em));
    }

    private static double below(double em, boolean isLowest) {
        return isLowest ? Math.round(4 + 1.25 * LABEL * em + 0.3 * em) : Math.round(0.4 * em);
    }

    /** The inner area below a header that ends at {@code headerBottom}. */
    PlotArea plot(
            double headerBottom,
            Margins margins,
            StepWindow.Steps steps,
            ValueAxis.Shown y,
            Scale scale) {
        double top = Math.round(headerBottom + 0.6 * em) + (isTop ? namesHeight(em) : 0);
        double inner = Math.max(0, Math.round(height - top - below(em, isLowest)));
        double left = Math.round(padding() + margins.numbers());
        double right = Math.round(width - padding() - margins.labels());
        double across = Math.max(0, right - left);
        return new PlotArea(
                left, top, across, inner, steps.from(), steps.to(), y.span(), scale, y.hasZero());
    }

    /**
     * Room for the numbers of the y axis: in steps, and the same for all ordinary numbers, so that
     * the curves do not tremble.
     */
    double numbersWidth(PlotArea area, List<Reference> references) {
        double widest =
                Levels.of(area, references, label()).stream()
                        .mapToDouble(tick -> Tick.width(tick.label()))
                        .max()
                        .orElse(0);
        return label() * Math.max(2.6, 0.5 * Math.ceil(2 * (widest + 0.3)));
    }
}
