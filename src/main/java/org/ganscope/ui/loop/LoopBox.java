package org.ganscope.ui.loop;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Prose;

/** One part of the game: its symbol, its name, and its figures. A click opens its settings. */
final class LoopBox extends Button {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Label title = new Label();
    private final Label role = new Label();
    private final VBox lines = new VBox(title, role);

    /** @param opens opens the settings of this part */
    LoopBox(LoopPart part, Runnable opens) {
        setId("loop-" + part.key());
        getStyleClass().setAll("loop-box", part.key());
        title.getStyleClass().add("loop-title");
        role.getStyleClass().addAll("secondary", "small");
        lines.setAlignment(Pos.CENTER);
        setGraphic(lines);
        setOnAction(event -> opens.run());
        new Hint(Text.of("loop." + part.key() + ".hint")).on(this);
        setAccessibleText(Text.of("loop." + part.key() + ".name"));
    }

    void setTitle(String text) {
        title.setText(text);
    }

    void setRole(String text) {
        role.setText(text);
    }

    /** One more line, for a figure. */
    Label addFigure() {
        Label figure = new Label();
        figure.getStyleClass().addAll("small", "loop-figure");
        Prose.in(figure);
        lines.getChildren().add(figure);
        return figure;
    }

    /** Whether it is its turn. */
    void setLit(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }
}
