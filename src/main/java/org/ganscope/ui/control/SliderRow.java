package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.view.words.SettingWords;

/** A number with a short slider and a field, in one line. */
final class SliderRow extends SettingRow {
    private final NumberSetting number;
    private final ValueSlider slider = new ValueSlider(this::change);
    private final ValueField field = new ValueField(this::type);

    SliderRow(org.ganscope.ui.model.RunModel model, NumberSetting number) {
        super(model, number);
        this.number = number;
        describe(slider);
        describe(field);
        slider.getStyleClass().add(Sections.key(number.name().section()));
        field.getStyleClass().add("number-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setNudge(direction ->
                slider.setValue(slider.getValue() + direction * slider.getBlockIncrement()));
        HBox control = new HBox(slider, field);
        control.getStyleClass().add("slider-and-field");
        control.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        layOut(control);
    }

    @Override
    void showValue(GanConfig config) {
        slider.show(number.scale(), number.bounds(config), number.value(config));
        field.show(SettingWords.value(number, config), number.format(config));
    }
}
