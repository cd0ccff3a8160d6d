package org.ganscope.ui.control;

import javafx.scene.layout.VBox;

import org.ganscope.gan.Settings;
import org.ganscope.ui.model.LabModel;

import java.util.List;
import java.util.stream.Stream;

/** Both learning rates alone, for where there is no room for all settings. */
public final class RatesCard extends VBox {
    private final List<SettingRow> rows;

    public RatesCard(LabModel model) {
        setId("rates");
        getStyleClass().addAll("card", "rates-card");
        rows =
                Stream.of("discriminator.learningRate", "generator.learningRate")
                        .map(Settings::of)
                        .map(setting -> SettingRow.of(model, setting))
                        .toList();
        getChildren().addAll(rows);
        model.configProperty().subscribe(config -> rows.forEach(row -> row.show(config)));
    }
}
