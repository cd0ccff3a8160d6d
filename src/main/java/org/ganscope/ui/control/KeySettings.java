package org.ganscope.ui.control;

import javafx.scene.layout.VBox;

import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.ui.model.RunModel;

import java.util.List;
import java.util.stream.Stream;

/** A few settings, shown where there is no room for all. */
public final class KeySettings extends VBox {
    private final List<SettingRow> rows;

    public KeySettings(RunModel model, List<Setting> settings) {
        getStyleClass().add("key-settings");
        rows = settings.stream().map(setting -> SettingRow.of(model, setting)).toList();
        getChildren().addAll(rows);
        model.configProperty().subscribe(config -> rows.forEach(row -> row.show(config)));
    }

    /** Those that a lecture changes most: the learning rates and the loss. */
    public static KeySettings ofALecture(RunModel model) {
        KeySettings made =
                new KeySettings(
                        model,
                        Stream.of(
                                        "discriminator.learningRate",
                                        "generator.learningRate",
                                        "objective")
                                .map(Settings::of)
                                .toList());
        made.setId("key-settings");
        made.getStyleClass().add("card");
        return made;
    }
}
