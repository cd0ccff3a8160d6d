package org.ganscope.ui.control;

import javafx.scene.layout.VBox;

import org.ganscope.gan.setting.Settings;
import org.ganscope.ui.model.RunModel;

import java.util.List;
import java.util.stream.Stream;

/** The settings that a lecture changes most, shown if there is no room for all: rates and loss. */
public final class KeySettings extends VBox {
    private final List<SettingRow> rows;

    public KeySettings(RunModel model) {
        setId("key-settings");
        getStyleClass().addAll("card", "key-settings");
        rows =
                Stream.of("discriminator.learningRate", "generator.learningRate", "objective")
                        .map(Settings::of)
                        .map(setting -> SettingRow.of(model, setting))
                        .toList();
        getChildren().addAll(rows);
        model.configProperty().subscribe(config -> rows.forEach(row -> row.show(config)));
    }
}
