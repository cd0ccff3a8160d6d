package org.ganscope.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/** The keys of the window, listed, and its colours and signs. */
final class KeysPage extends VBox {
    private record Line(String keys, String meaning) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("help.train.keys", "help.train"),
                    new Line("help.both.keys", "help.both"),
                    new Line("help.discriminator.keys", "help.discriminator"),
                    new Line("help.generator.keys", "help.generator"),
                    new Line("help.back.keys", "help.back"),
                    new Line("help.ends.keys", "help.ends"),
                    new Line("help.slow.keys", "help.slow"),
                    new Line("help.compare.keys", "help.compare"),
                    new Line("help.predict.keys", "help.predict"),
                    new Line("help.reset.keys", "help.reset"),
                    new Line("help.undo.keys", "help.undo"),
                    new Line("help.scenarios.keys", "help.scenarios"),
                    new Line("help.map.keys", "help.map"),
                    new Line("help.own.keys", "help.own"),
                    new Line("help.open.keys", "help.open"),
                    new Line("help.openSecond.keys", "help.openSecond"),
                    new Line("help.save.keys", "help.save"),
                    new Line("help.copy.keys", "help.copy"),
                    new Line("help.picture.keys", "help.picture"),
                    new Line("help.theme.keys", "help.theme"),
                    new Line("help.presentation.keys", "help.presentation"),
                    new Line("help.text.keys", "help.text"),
                    new Line("help.pages.keys", "help.pages"),
                    new Line("help.spotlight.keys", "help.spotlight"),
                    new Line("help.black.keys", "help.black"),
                    new Line("help.fullscreen.keys", "help.fullscreen"),
                    new Line("help.settings.keys", "help.settings"),
                    new Line("help.slider.keys", "help.slider"),
                    new Line("help.field.keys", "help.field"),
                    new Line("help.plane.keys", "help.plane"),
                    new Line("help.layers.keys", "help.layers"),
                    new Line("help.chart.keys", "help.chart"),
                    new Line("help.outliers.keys", "help.outliers"),
                    new Line("help.help.keys", "help.help"),
                    new Line("help.quit.keys", "help.quit"));

    /** The distance that one press of an arrow key scrolls, as a share of the hidden part. */
    private static final double STEP = 0.1;

    private final ScrollPane scroll = new ScrollPane();

    KeysPage() {
        setId("help-keys");
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
        Label signs = secondary("help.signs");
        FontIcon rebuilds = new FontIcon(Feather.SKIP_BACK);
        rebuilds.getStyleClass().add("rebuilds");
        signs.setGraphic(rebuilds);
        VBox content = new VBox(keys, signs, secondary("help.legend"));
        content.getStyleClass().add("help-page");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("glossary-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** Scrolls by steps of an arrow key. */
    void scroll(int steps) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + STEP * steps, 0, 1));
    }

    private static Label secondary(String key) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }
}
