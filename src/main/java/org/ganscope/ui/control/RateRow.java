package org.ganscope.ui.control;

import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.text.Text;
import org.ganscope.ui.model.RunModel;
import org.ganscope.view.words.SettingWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A learning rate: the name in its player's colour, a field for the value, a slider as wide as
 * possible.
 */
final class RateRow extends SettingRow {
    private final NumberSetting rate;
    private final Player player;
    private final ValueSlider slider = new ValueSlider(this::change);
    private final ValueField field = new ValueField(this::type);
    private final Label frozen = new Label();

    /** The rate in force, if a schedule makes it differ from the one that is set. */
    private final Label inForce = new Label();

    /** Kept in a field, since a property does not keep its bindings from being collected. */
    private final BooleanBinding isInWindow = sceneProperty().isNotNull();

    RateRow(RunModel model, NumberSetting rate) {
        super(model, rate);
        this.rate = rate;
        String owner = rate.key().substring(0, rate.key().indexOf('.'));
        player = Player.valueOf(owner.toUpperCase(Locale.ROOT));
        getStyleClass().add("rate-row");
        label().getStyleClass().addAll("strong", owner);
        label().setMinWidth(USE_PREF_SIZE);
        slider.getStyleClass().add(owner);
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
        frozen.setId(rate.key() + ".frozen");
        inForce.setId(rate.key() + ".now");
        inForce.getStyleClass().add("rate-now");
        for (Label note : List.of(frozen, inForce)) {
            note.getStyleClass().add("secondary");
            note.setWrapText(true);
            note.managedProperty().bind(note.visibleProperty());
        }
        getChildren().setAll(head, slider, inForce, frozen, refusal());
        model.snapshotProperty().when(isInWindow).subscribe(frame -> showInForce(frame.config()));
    }

    @Override
    void showValue(GanConfig config) {
        slider.show(rate.scale(), rate.bounds(config), rate.value(config));
        field.show(SettingWords.value(rate, config), rate.format(config));
        showInForce(config);
        frozen.setVisible(isFrozen(config));
        if (frozen.isVisible()) {
            frozen.setText(
                    Text.of(
                            player == Player.DISCRIMINATOR
                                    ? "setting.frozen.d"
                                    : "setting.frozen.g",
                            SettingWords.value(rate, config)));
        }
    }

    private void showInForce(GanConfig config) {
        Optional<String> words =
                SettingWords.rateInForce(
                        config.player(player).optimiser(), model().snapshot().step());
        inForce.setVisible(words.isPresent());
        inForce.setText(words.orElse(""));
    }

    private boolean isFrozen(GanConfig config) {
        return config.player(player).optimiser().isFrozen();
    }
}
