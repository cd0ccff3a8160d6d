package org.ganscope.ui.chart;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;

/**
 * The head of a chart: title, legend with values, and at the right the unit or, while the pointer
 * rests on a step, that step. One row where everything fits, two rows where there is height for
 * them; else the unit and then the values give way, and while the pointer rests on a step, the
 * title gives way to the values.
 */
final class ChartHeader extends Region {
    private static final double GAP = 0.9;

    /** The height of a chart, in em, below which a second row would leave too little for curves. */
    private static final double LEAST_TWO_ROWS = 7.5;

    private final Text title = new Text();
    private final Text unit = new Text();
    private final Text at = new Text();
    private final Hint unitTip = new Hint("");
    private final List<Chip> chips = new ArrayList<>();

    ChartHeader() {
        title.getStyleClass().add("chart-title");
        unit.getStyleClass().add("chart-unit");
        at.getStyleClass().add("chart-at");
        for (Text text : List.of(title, unit, at)) {
            text.setManaged(false);
        }
        title.fontProperty().addListener(changed -> requestLayout());
        unitTip.on(title).on(unit);
        getChildren().addAll(title, unit, at);
    }

    void setSpec(ChartSpec spec, Palette palette) {
        title.setText(spec.title());
        unit.setText(spec.unit());
        chips.clear();
        getChildren().setAll(title, unit, at);
        for (Series series : spec.series()) {
            Chip chip = new Chip(series);
            chip.setColour(series.ink().in(palette));
            chips.add(chip);
            getChildren().addAll(chip.nodes());
        }
        requestLayout();
    }

    /** What the title says to who rests on it. */
    void explain(String words) {
        unitTip.setText(words);
    }

    /** One value per series, in their order. */
    void setValues(List<String> values) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setValue(values.get(i));
        }
    }

    /** The values as shown, for tests and for screen readers. */
    List<String> values() {
        return chips.stream().map(Chip::value).toList();
    }

    /** The step that the values belong to, or an empty string for the latest one. */
    void setAt(String text) {
        if (text.equals(at.getText())) {
            return;
        }
        boolean isOther = text.isEmpty() != at.getText().isEmpty();
        at.setText(text);
        if (isOther) {
            layoutChildren();
        } else {
            placeRight();
        }
    }

    String at() {
        return at.getText();
    }

    /** The size of the title's font, from which the chart derives all others. */
    double em() {
        return title.getFont().getSize();
    }

    /** The height at a width, when so much height is left for the whole chart. */
    double height(double width, double chartHeight) {
        return rows(width, chartHeight) * 1.4 * em();
    }

    private int rows(double width, double chartHeight) {
        return fitsOneRow(width) || chartHeight < LEAST_TWO_ROWS * em() ? 1 : 2;
    }

    private boolean fitsOneRow(double width) {
        return titleWidth() + chipsWidth(true) + (GAP * em()) + unitWidth() <= width;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double width = getWidth();
        double baseline = Math.round(em);
        boolean isOneRow = getHeight() < 2 * em;
        title.setX(0);
        title.setY(baseline);
        boolean withUnit = !isOneRow || fitsOneRow(width);
        boolean withTitle = withUnit || at.getText().isEmpty();
        title.setVisible(withTitle);
        double x = isOneRow && withTitle ? titleWidth() + GAP * em : 0;
        double rest = width - x;
        boolean withValues = chipsWidth(true) <= rest;
        double row = isOneRow ? baseline : Math.round(baseline + 1.35 * em);
        for (Chip chip : chips) {
            chip.place(x, row, em, withValues);
            chip.setVisible(x + chip.width(em, withValues) <= width + 1);
            x += chip.width(em, withValues) + GAP * em;
        }
        unit.setOpacity(withUnit ? 1 : 0);
        placeRight();
    }

    private void placeRight() {
        boolean isPointed = !at.getText().isEmpty();
        for (Text text : List.of(unit, at)) {
            text.setX(getWidth() - text.getLayoutBounds().getWidth());
            text.setY(Math.round(em()));
        }
        unit.setVisible(!isPointed);
        at.setVisible(isPointed && unit.getOpacity() > 0);
    }

    private double titleWidth() {
        return title.getLayoutBounds().getWidth();
    }

    private double unitWidth() {
        // As wide as a long step, so that pointing never covers the legend.
        return Math.max(unit.getLayoutBounds().getWidth(), 5.2 * em());
    }

    private double chipsWidth(boolean withValues) {
        double width = 0;
        for (Chip chip : chips) {
            width += chip.width(em(), withValues) + GAP * em();
        }
        return width;
    }
}
