package org.ganscope.ui.window;

import javafx.scene.control.Button;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Hint;

/** The button that opens the formulas of the game, beside the objective. */
final class FormulasButton extends Button {
    FormulasButton(Overlays overlays) {
        super("ƒ");
        setId("formulas");
        getStyleClass().addAll("quiet", "formulas-button");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(Text.of("formulas.open"));
        new Hint(Text.of("formulas.open.tooltip")).on(this);
        setOnAction(event -> overlays.toggleFormulas());
    }
}
