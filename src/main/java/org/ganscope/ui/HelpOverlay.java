package org.ganscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;

import java.util.List;

/**
 * The keys of the window, listed over it, and what program it is. A click beside the list closes
 * it.
 */
final class HelpOverlay extends StackPane {
    private record Line(String keys, String meaning) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("help.train.keys", "help.train"),
                    new Line("help.both.keys", "help.both"),
                    new Line("help.discriminator.keys", "help.discriminator"),
                    new Line("help.generator.keys", "help.generator"),
                    new Line("help.reset.keys", "help.reset"),
                    new Line("help.scenarios.keys", "help.scenarios"),
                    new Line("help.own.keys", "help.own"),
                    new Line("help.theme.keys", "help.theme"),
                    new Line("help.presentation.keys", "help.presentation"),
                    new Line("help.slider.keys", "help.slider"),
                    new Line("help.field.keys", "help.field"),
                    new Line("help.plane.keys", "help.plane"),
                    new Line("help.layers.keys", "help.layers"),
                    new Line("help.chart.keys", "help.chart"),
                    new Line("help.outliers.keys", "help.outliers"),
                    new Line("help.help.keys", "help.help"),
                    new Line("help.quit.keys", "help.quit"));

    private final Button close = new Button(Text.of("help.close"));
    private final Button closeAbout = new Button(Text.of("help.close"));
    private final AboutCard about = new AboutCard(closeAbout);
    private final Button showAbout = new Button(Text.of("help.about"));
    private final VBox list;

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
        showAbout.setId("help-about");
        showAbout.setOnAction(event -> openAbout());
        HBox buttons = new HBox(close, showAbout);
        buttons.getStyleClass().add("help-buttons");
        list = new VBox(title, keys, legend, buttons);
        list.setAlignment(Pos.TOP_LEFT);
        list.getStyleClass().addAll("card", "help-card");
        list.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        closeAbout.setId("about-close");
        closeAbout.getStyleClass().add("primary");
        closeAbout.setOnAction(event -> setVisible(false));
        getChildren().addAll(list, about);
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
        show(list, close);
    }

    /** Shows what program it is. */
    void openAbout() {
        about.fill();
        show(about, closeAbout);
    }

    private void show(VBox card, Button first) {
        list.setVisible(card == list);
        about.setVisible(card == about);
        setVisible(true);
        first.requestFocus();
    }

    /**
     * Does what a key means while this is open; under it nothing happens that one does not see.
     *
     * @return whether nobody else is to get the key
     */
    boolean press(KeyEvent event) {
        List<Control> stops =
                list.isVisible()
                        ? List.of(close, showAbout)
                        : List.of(closeAbout, about.licences());
        int at = stops.indexOf(getScene().getFocusOwner());
        switch (event.getCode()) {
            case F1, ESCAPE -> close();
            case ENTER, SPACE ->
                    (stops.get(Math.max(0, at)) == showAbout ? showAbout : close).fire();
            case TAB -> stops.get((at + 1) % stops.size()).requestFocus();
            default -> {
                // What is marked can be copied.
                return about.isVisible() && about.scroll(event.getCode())
                        || !event.isShortcutDown();
            }
        }
        return true;
    }

    /** Takes it away. */
    void close() {
        setVisible(false);
    }
}
