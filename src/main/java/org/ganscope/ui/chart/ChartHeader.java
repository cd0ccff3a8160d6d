package org.ganscope.ui.chart;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Hint;

import java.util.List;

/**
 * The header of a chart: its title, and at the right the unit or, if the values next to the curves
 * are not those of the run's latest step, the steps that they belong to. The title always stays;
 * the rest is left out if there is no room for it.
 */
final class ChartHeader extends Region {
    private static final double GAP = 0.9;

    private final Text title = new Text();
    private final Text unit = new Text();
    private final Text at = new Text();
    private final Hint unitTip = new Hint("");

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

    void setSpec(ChartSpec spec) {
        title.setText(spec.title());
        unit.setText(spec.unit());
        place();
    }

    /** The explanation in the title's tooltip. */
    void explain(String words) {
        unitTip.setText(words);
    }

    /** Makes the title a link. */
    void link(Runnable action) {
        title.getStyleClass().add("chart-link");
        title.setCursor(Cursor.HAND);
        title.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                action.run();
            }
        });
    }

    /** The steps that the values belong to, or an empty string for the latest one. */
    void setAt(String text) {
        if (!text.equals(at.getText())) {
            at.setText(text);
            place();
        }
    }

    String at() {
        return at.getText();
    }

    /** The size of the title's font, from which the chart derives all others. */
    double em() {
        return title.getFont().getSize();
    }

    /** The height of the header. */
    double height() {
        return 1.4 * em();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double baseline = Math.round(em());
        title.setX(0);
        title.setY(baseline);
        for (Text text : List.of(unit, at)) {
            text.setX(getWidth() - width(text));
            text.setY(baseline);
        }
        boolean hasAt = !at.getText().isEmpty();
        double rest = getWidth() - width(title) - GAP * em();
        unit.setVisible(!hasAt && width(unit) <= rest);
        at.setVisible(hasAt && width(at) <= rest);
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
