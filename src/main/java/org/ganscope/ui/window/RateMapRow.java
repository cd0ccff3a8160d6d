package org.ganscope.ui.window;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that opens the learning-rate map, below the rates. */
final class RateMapRow extends HBox {
    RateMapRow(Overlays overlays) {
        getStyleClass().addAll("own-data", "own-data-buttons");
        Button button = new Button(Text.of("sweep.show"), new FontIcon(Feather.GRID));
        button.setId("rate-map");
        new Hint(Text.of("sweep.show.tooltip")).on(button);
        button.setMaxWidth(Double.MAX_VALUE);
        setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> overlays.toggleMap());
        getChildren().add(button);
    }
}
