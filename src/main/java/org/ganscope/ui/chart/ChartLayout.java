package org.ganscope.ui.chart;

/**
 * Where the parts of a chart lie, all in proportion to the size of the title's font.
 *
 * @param em that size, in pixels
 * @param width of the whole chart
 * @param height of the whole chart
 */
record ChartLayout(double em, double width, double height) {
    /** The tick labels' size as a share of the title's. */
    private static final double LABEL = 0.86;

    /** A chart narrower than this, in em, has no room for labels of its reference lines. */
    private static final double NARROW = 14;

    double padding() {
        return 0.75 * em;
    }

    double label() {
        return LABEL * em;
    }

    /** The inner area below a header that ends at {@code headerBottom}. */
    PlotArea plot(double headerBottom, StepWindow.Steps steps, Span y, Scale scale) {
        double right = width < NARROW * em ? em : padding() + 2.1 * label();
        double top = Math.round(headerBottom + 0.45 * em);
        double below = 4 + 1.25 * label() + 0.3 * em;
        double inner = Math.max(0, Math.round(height - top - below));
        PlotArea area = new PlotArea(0, top, 1, inner, steps.from(), steps.to(), y, scale);
        double left = Math.round(padding() + numbersWidth(area) * label());
        return area.across(left, Math.max(0, Math.round(width - right) - left));
    }

    /**
     * Room for the numbers of the y axis, in em of their font: in steps, and the same for all
     * ordinary numbers, so that charts below each other stay aligned and do not tremble.
     */
    private double numbersWidth(PlotArea area) {
        double widest =
                AxesLayer.levels(area, label()).stream()
                        .mapToDouble(tick -> Tick.width(tick.label()))
                        .max()
                        .orElse(0);
        return Math.max(2.6, 0.5 * Math.ceil(2 * (widest + 0.3)));
    }
}
