package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;

import java.util.List;

/** The keys of the window, listed over it. A click beside the list closes it. */
final class HelpOverlay extends StackPane {
    private record Line(String keys, String meaning) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("help.train.keys", "help.train"),
                    new Line("help.both.keys", "help.both"),
                    new Line("help.discriminator.keys", "help.discriminator"),
                    new Line("help.generator.keys", "help.generator"),
                    new Line("help.reset.keys", "help.reset"),
                    new Line("help.theme.keys", "help.theme"),
                    new Line("help.presentation.keys", "help.presentation"),
                    new Line("help.slider.keys", "help.slider"),
                    new Line("help.field.keys", "help.field"),
                    new Line("help.layers.keys", "help.layers"),
                    new Line("help.chart.keys", "help.chart"),
                    new Line("help.outliers.keys", "help.outliers"),
                    new Line("help.help.keys", "help.help"),
                    new Line("help.quit.keys", "help.quit"));

    private final Button close = new Button(Text.of("help.close"));

    HelpOverlay() {
        setId("help-overlay");
        getStyleClass().add("help-overlay");
        setVisible(false);
        Label title = new Label(Text.of("help.title"));
        title.getStyleClass().add("help-title");
        GridPane keys = new GridPane();
        keys.getStyleClass().add("help-keys");
        for (int row = 0; row < LINES.size(); row++) {
            Label key = new Label(Text.of(LINES.get(row).keys()));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label meaning = new Label(Text.of(LINES.get(row).meaning()));
            meaning.setWrapText(true);
            keys.addRow(row, key, meaning);
        }
        Label legend = new Label(Text.of("help.legend"));
        legend.getStyleClass().add("secondary");
        legend.setWrapText(true);
        close.setId("help-close");
        close.getStyleClass().add("primary");
        close.setOnAction(event -> setVisible(false));
        VBox card = new VBox(title, keys, legend, close);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().addAll("card", "help-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getTarget() == this) {
                        setVisible(false);
                    }
                });
    }

    /** Shows the list. */
    void open() {
        setVisible(true);
        close.requestFocus();
    }

    /** Takes it away. */
    void close() {
        setVisible(false);
    }
}
