package org.ganscope.ui.window;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;
import org.ganscope.ui.theme.Prose;
import org.ganscope.ui.words.Glossary;

import java.util.List;

/** The terms of the window and their meanings, in two columns below a search field. */
final class GlossaryPage extends VBox {
    /** The distance that one press of an arrow key scrolls, as a share of the hidden part. */
    private static final double STEP = 0.08;

    /** As wide as the longest term, so that a search moves nothing. */
    private static final double TERM_WIDTH = 150;

    private final TextField search = new TextField();
    private final GridPane entries = new GridPane();
    private final ScrollPane scroll = new ScrollPane(entries);

    GlossaryPage() {
        setId("glossary");
        getStyleClass().add("glossary");
        search.setId("glossary-search");
        search.setPromptText(Text.of("help.words.search"));
        search.setAccessibleText(Text.of("help.words.search"));
        search.textProperty().subscribe(words -> show(Glossary.search(words)));
        entries.getStyleClass().add("glossary-entries");
        ColumnConstraints terms = new ColumnConstraints();
        terms.setMinWidth(TERM_WIDTH);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        entries.getColumnConstraints().addAll(terms, texts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("glossary-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
    }

    private void show(List<Glossary> found) {
        entries.getChildren().clear();
        for (int row = 0; row < found.size(); row++) {
            Label term = new Label(found.get(row).term());
            term.getStyleClass().addAll("strong", "glossary-term");
            Prose.in(term);
            Prose text = new Prose(found.get(row).text());
            entries.addRow(row, term, text);
            GridPane.setValignment(term, VPos.TOP);
        }
        if (found.isEmpty()) {
            entries.add(new Label(Text.of("help.words.none")), 0, 0, 2, 1);
        }
        scroll.setVvalue(0);
    }

    TextField search() {
        return search;
    }

    /** Gives the focus to the field, with the caret at the end. */
    void beginSearch() {
        search.requestFocus();
        search.end();
    }

    /** Scrolls by steps of an arrow key. */
    void scroll(int steps) {
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + STEP * steps, 0, 1));
    }
}
