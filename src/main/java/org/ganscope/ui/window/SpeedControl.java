package org.ganscope.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.chart.Axis;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Transport;
import org.ganscope.ui.theme.Hint;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The pace on a logarithmic scale with a notch for each power of ten from 1 to 10,000 steps per
 * second, and a last one for as fast as possible.
 */
final class SpeedControl extends HBox {
    private static final double FASTEST_PLACE = Math.log10(Transport.FASTEST);

    /** The notch beyond the fastest pace. */
    private static final double UNLIMITED_PLACE = FASTEST_PLACE + 1;

    private final Slider slider =
            new Slider(Math.log10(Transport.SLOWEST), UNLIMITED_PLACE, UNLIMITED_PLACE);
    private final Label name = new Label(Text.of("toolbar.speed"));
    private final Label words = new Label();
    private boolean updating = true;

    SpeedControl(DoubleProperty pace) {
        getStyleClass().add("speed-control");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("secondary");
        name.setLabelFor(slider);
        name.setMinWidth(USE_PREF_SIZE);
        name.managedProperty().bind(name.visibleProperty());
        slider.setId("speed");
        slider.setBlockIncrement(0.25);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setShowTickLabels(true);
        slider.setShowTickMarks(true);
        slider.setLabelFormatter(new Scale());
        slider.skinProperty().subscribe(skin -> showScaleAtOnce());
        slider.setAccessibleText(Text.of("toolbar.speed.accessible"));
        new Hint(Text.of("toolbar.speed.tooltip")).on(slider).on(name).on(words);
        words.setId("speed-words");
        words.getStyleClass().add("speed-words");
        getChildren().addAll(name, slider, words);
        slider.valueProperty()
                .subscribe(place -> {
                    if (!updating) {
                        pace.set(pace(place.doubleValue()));
                    }
                });
        pace.subscribe(value -> show(value.doubleValue()));
    }

    /** Sets whether the name is shown; with little room the numbers are clear enough. */
    BooleanProperty namedProperty() {
        return name.visibleProperty();
    }

    /**
     * Without animation: numbers that fade in would be repainted for a second after each change of
     * size.
     */
    private void showScaleAtOnce() {
        if (slider.lookup(".axis") instanceof Axis<?> axis) {
            axis.setAnimated(false);
        }
    }

    private void show(double pace) {
        updating = true;
        if (pace(slider.getValue()) != pace) {
            slider.setValue(Double.isInfinite(pace) ? UNLIMITED_PLACE : Math.log10(pace));
        }
        updating = false;
        words.setText(
                Double.isInfinite(pace)
                        ? Text.of("toolbar.speed.unlimited")
                        : Text.of("toolbar.speed.limited", NumberDisplay.count(Math.round(pace))));
    }

    /**
     * The pace at a position, rounded; the second half of the way to the last notch is already
     * unlimited.
     */
    private static double pace(double place) {
        if (place > (FASTEST_PLACE + UNLIMITED_PLACE) / 2) {
            return Double.POSITIVE_INFINITY;
        }
        double exact = Math.pow(10, Math.min(place, FASTEST_PLACE));
        return new BigDecimal(exact).round(new MathContext(exact < 10 ? 1 : 2)).doubleValue();
    }

    /** The label of a notch. */
    private static final class Scale extends StringConverter<Double> {
        @Override
        public String toString(Double place) {
            if (place > FASTEST_PLACE) {
                return Text.of("toolbar.speed.unlimited");
            }
            if (place >= FASTEST_PLACE) {
                return ""; // it would touch the label of the next notch
            }
            long pace = Math.round(Math.pow(10, place));
            return pace < 1000
                    ? Long.toString(pace)
                    : Text.of("toolbar.speed.thousands", pace / 1000);
        }

        @Override
        public Double fromString(String text) {
            throw new UnsupportedOperationException("nobody types into a scale");
        }
    }
}
