package org.ganscope.ui.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.OwnTargets;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/** The buttons for your own data, drawn or from a file, and the name of that file. */
final class OwnDataRow extends VBox {
    private final OwnTargets own;
    private final Label origin = new Label();

    /**
     * The row below the data settings of a run.
     *
     * @param config the settings that are in force
     * @param own the user's data
     */
    OwnDataRow(ReadOnlyObjectProperty<GanConfig> config, OwnTargets own, Overlays overlays) {
        this.own = own;
        getStyleClass().add("own-data");
        HBox buttons =
                new HBox(
                        button("own.draw", Feather.EDIT_2, () -> overlays.editor().open()),
                        button("own.open", Feather.FILE_TEXT, overlays::askForData));
        buttons.getStyleClass().add("own-data-buttons");
        origin.setId("own-data-origin");
        origin.getStyleClass().addAll("secondary", "small");
        origin.setWrapText(true);
        origin.managedProperty().bind(origin.textProperty().isNotEmpty());
        getChildren().addAll(origin, buttons);
        config.subscribe(this::show);
        own.awaitedProperty().subscribe(() -> show(config.get()));
    }

    private static Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(Text.of(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        new Hint(Text.of(key + ".tooltip")).on(button);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(GanConfig config) {
        origin.setText(
                config.target().material() instanceof Table table
                        ? Text.of(
                                "own.origin",
                                name(table.file()),
                                String.join(", ", table.file().columns()),
                                NumberDisplay.count(table.rows()))
                        : standIn());
    }

    /** The target for which the present one is a placeholder, if it is one. */
    private String standIn() {
        return own.awaited()
                .map(TargetConfig::material)
                .map(file -> Text.of("own.standIn", name((TableFile) file)))
                .orElse("");
    }

    /** The name of a file as the user knows it. */
    static String name(TableFile file) {
        return file.isSample() ? file.path() : String.valueOf(Path.of(file.path()).getFileName());
    }
}
