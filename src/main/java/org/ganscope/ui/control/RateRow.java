package org.ganscope.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.NumberSetting;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.model.SettingWords;

/**
 * A learning rate: the name in its player's colour, the value to type, a slider as wide as can be.
 */
final class RateRow extends SettingRow {
    private final NumberSetting rate;
    private final ValueSlider slider = new ValueSlider(this::change);
    private final ValueField field = new ValueField(this::type);

    RateRow(LabModel model, NumberSetting rate) {
        super(model, rate);
        this.rate = rate;
        String player = rate.key().substring(0, rate.key().indexOf('.'));
        getStyleClass().add("rate-row");
        label().getStyleClass().addAll("strong", player);
        slider.getStyleClass().add(player);
        field.getStyleClass().addAll("number-field", "rate-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setNudge(direction ->
                slider.setValue(slider.getValue() + direction * slider.getBlockIncrement()));
        describe(slider);
        describe(field);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(label(), gap, field);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, slider, refusal());
    }

    @Override
    void showValue(GanConfig config) {
        slider.show(rate.scale(), rate.bounds(config), rate.value(config));
        field.show(SettingWords.value(rate, config), rate.format(config));
    }
}
