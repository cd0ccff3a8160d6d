package org.ganscope.ui.theme;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;

/** A paragraph with real subscripts, see {@link Notation}; it wraps at its width. */
public final class Prose extends TextFlow {
    /** The style class of its text, whose colour comes from a style sheet. */
    private static final String STYLE = "prose-text";

    /** The style class of its subscripts, smaller by {@link Notation#SIZE}. */
    private static final String LOW = "subscript";

    private List<Notation.Run> runs = List.of();

    public Prose(String words) {
        getStyleClass().add("prose");
        setText(words);
    }

    /**
     * Shows the subscripts in a label of one line, from now on. The label's text property is
     * unchanged.
     */
    public static void in(Label label) {
        Prose prose = new Prose("");
        label.textProperty()
                .subscribe(words -> {
                    boolean isSet = words != null && Notation.isIn(words);
                    if (isSet) {
                        prose.setText(words);
                    }
                    label.setGraphic(isSet ? prose : null);
                    label.setContentDisplay(
                            isSet ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                });
    }

    private void setText(String words) {
        List<Notation.Run> now = Notation.runs(words);
        boolean isAlike = now.size() == runs.size();
        for (int i = 0; isAlike && i < now.size(); i++) {
            isAlike = now.get(i).isLow() == runs.get(i).isLow();
        }
        if (!isAlike) {
            getChildren().setAll(now.stream().map(Prose::part).toList());
        }
        for (int i = 0; isAlike && i < now.size(); i++) {
            ((Text) getChildren().get(i)).setText(now.get(i).text());
        }
        runs = now;
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
