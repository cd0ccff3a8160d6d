package org.ganscope.ui.chart;

import java.util.List;

/**
 * The places of the parts of a chart, all in proportion to the size of the title's font.
 *
 * @param em that size, in pixels
 * @param width of the whole chart
 * @param height of the whole chart
 * @param isTop whether this chart is the first of its stack, with the names of the marks above it
 * @param isLowest whether this chart is the last of its stack, with the steps below it
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

    /** The height of the steps below the lowest chart, in excess of the gap below the others. */
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

    /** The height of the names of marks above the first chart. */
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
     * the curves do not jitter.
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
