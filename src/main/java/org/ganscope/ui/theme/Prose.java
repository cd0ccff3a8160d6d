package org.ganscope.ui.theme;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph whose subscripts are set as such, see {@link Notation}; it wraps at its width. */
public final class Prose extends TextFlow {
    /** The style class of its words, which take their colour from a style sheet. */
    private static final String STYLE = "prose-text";

    /** The style class of its subscripts, smaller by {@link Notation#SIZE}. */
    private static final String LOW = "subscript";

    public Prose() {
        getStyleClass().add("prose");
    }

    public void setText(String words) {
        getChildren().setAll(Notation.runs(words).stream().map(Prose::part).toList());
        setAccessibleText(Notation.spoken(words));
    }

    private static Text part(Notation.Run run) {
        Text part = new Text(run.text());
        part.getStyleClass().add(STYLE);
        if (run.isLow()) {
            part.getStyleClass().add(LOW);
            part.fontProperty()
                    .subscribe(font ->
                            part.setTranslateY(Notation.DROP * font.getSize() / Notation.SIZE));
        }
        return part;
    }
}
