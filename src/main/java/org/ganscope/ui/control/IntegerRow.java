package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.SettingUnit;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunModel;
import org.ganscope.view.words.SettingWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A whole number: a field with buttons for less and more. Sizes change by doubling. */
final class IntegerRow extends SettingRow {
    /** Numbers of steps change by doubling from here on. */
    private static final double FIRST_DURATION = 1000;

    private final NumberSetting number;
    private final ValueField field = new ValueField(this::type);
    private final Button less = button(Feather.MINUS, "setting.less", -1);
    private final Button more = button(Feather.PLUS, "setting.more", 1);

    IntegerRow(RunModel model, NumberSetting number) {
        super(model, number);
        this.number = number;
        describe(field);
        field.getStyleClass().add("number-field");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setNudge(this::nudge);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox control = new HBox(field, less, more);
        control.getStyleClass().add("stepper");
        control.setAlignment(Pos.CENTER_LEFT);
        layOut(control);
    }

    private Button button(Feather icon, String key, int direction) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "nudge");
        button.setFocusTraversable(false);
        button.setAccessibleText(Text.of(key, SettingWords.name(setting())));
        button.setOnAction(event -> nudge(direction));
        return button;
    }

    private void nudge(int direction) {
        GanConfig config = model().config();
        Range bounds = number.bounds(config);
        double next = next(number.value(config), direction, bounds);
        change(Math.clamp(next, bounds.low(), bounds.high()));
    }

    private double next(double value, int direction, Range bounds) {
        SettingUnit unit = number.name().unit();
        boolean isDuration = unit == SettingUnit.STEPS;
        if (isDuration && (value < FIRST_DURATION || value == FIRST_DURATION && direction < 0)) {
            return direction > 0 ? FIRST_DURATION : bounds.low();
        }
        boolean doubles = isDuration || unit == SettingUnit.SAMPLES;
        return doubles ? (direction > 0 ? 2 * value : Math.floor(value / 2)) : value + direction;
    }

    @Override
    void showValue(GanConfig config) {
        field.show(number.format(config), number.format(config));
        less.setDisable(number.value(config) <= number.bounds(config).low());
        more.setDisable(number.value(config) >= number.bounds(config).high());
    }
}
