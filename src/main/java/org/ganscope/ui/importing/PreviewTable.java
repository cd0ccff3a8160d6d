package org.ganscope.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;

import java.util.List;

/** The first rows of a file, with its columns' names; those that are taken are marked. */
final class PreviewTable extends GridPane {
    private static final int MOST_ROWS = 6;
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST = 40;

    PreviewTable() {
        setId("import-preview");
        getStyleClass().add("preview-table");
    }

    /** @param taken the numbers of columns, from 1 on */
    void show(CsvPreview preview, List<Integer> taken) {
        getChildren().clear();
        int columns = Math.min(MOST_COLUMNS, preview.columns().size());
        for (int c = 0; c < columns; c++) {
            CsvPreview.Column column = preview.columns().get(c);
            boolean isTaken = taken.contains(column.number());
            Pos side = column.isNumeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
            Label head = cell(ColumnNames.of(preview, column), isTaken, side);
            head.getStyleClass().add("strong");
            add(head, c, 0);
            for (int r = 0; r < Math.min(MOST_ROWS, preview.rows().size()); r++) {
                add(cell(preview.rows().get(r).get(c), isTaken, side), c, r + 1);
            }
        }
        int more = preview.columns().size() - columns;
        if (more > 0) {
            String words = Text.of("import.more", Integer.toString(more));
            add(cell(words, false, Pos.CENTER_LEFT), columns, 0);
        }
    }

    private static Label cell(String text, boolean isTaken, Pos side) {
        Label cell = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAlignment(side);
        cell.getStyleClass().add("preview-cell");
        cell.getStyleClass().add(isTaken ? "data" : "secondary");
        return cell;
    }
}
