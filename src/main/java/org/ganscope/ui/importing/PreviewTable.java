package org.ganscope.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.session.file.csv.CsvRefusal;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a file, with line numbers and column names; the chosen columns are marked, and
 * so is the cell for which the file is refused.
 */
final class PreviewTable extends GridPane {
    static final int MOST_ROWS = 6;
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST = 40;

    PreviewTable() {
        setId("import-preview");
        getStyleClass().add("preview-table");
    }

    /**
     * @param taken the numbers of columns, from 1 on
     * @param refusal why the file cannot be used as it is
     */
    void show(CsvPreview preview, List<Integer> taken, Optional<CsvRefusal> refusal) {
        getChildren().clear();
        List<CsvPreview.Row> rows = rows(preview.rows(), refusal);
        Label lines = cell(Text.of("import.line"), Pos.CENTER_RIGHT, "secondary");
        add(lines, 0, 0);
        for (int r = 0; r < rows.size(); r++) {
            String line = NumberDisplay.count(rows.get(r).line());
            add(cell(line, Pos.CENTER_RIGHT, "secondary"), 0, r + 1);
        }
        int columns = Math.min(MOST_COLUMNS, preview.columns().size());
        for (int c = 0; c < columns; c++) {
            show(preview, preview.columns().get(c), rows, taken, refusal);
        }
        int more = preview.columns().size() - columns;
        if (more > 0) {
            String words = Text.of("import.more", Integer.toString(more));
            add(cell(words, Pos.CENTER_LEFT, "secondary"), columns + 1, 0);
        }
    }

    private void show(
            CsvPreview preview,
            CsvPreview.Column column,
            List<CsvPreview.Row> rows,
            List<Integer> taken,
            Optional<CsvRefusal> refusal) {
        String style = taken.contains(column.number()) ? "data" : "secondary";
        Pos side = column.isNumeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
        Label head = cell(ColumnNames.of(preview, column), side, style);
        head.getStyleClass().add("strong");
        add(head, column.number(), 0);
        for (int r = 0; r < rows.size(); r++) {
            CsvPreview.Row row = rows.get(r);
            Label cell = cell(row.fields().get(column.number() - 1), side, style);
            if (refusal.filter(one -> isAt(one, row, column)).isPresent()) {
                cell.getStyleClass().add("wrong-cell");
            }
            add(cell, column.number(), r + 1);
        }
    }

    private static boolean isAt(CsvRefusal refusal, CsvPreview.Row row, CsvPreview.Column column) {
        return refusal.line() == row.line() && refusal.column() == column.number();
    }

    /** The first rows; the last of them is replaced by the one that is refused. */
    static List<CsvPreview.Row> rows(List<CsvPreview.Row> all, Optional<CsvRefusal> refusal) {
        List<CsvPreview.Row> first =
                new ArrayList<>(all.subList(0, Math.min(MOST_ROWS, all.size())));
        all.stream()
                .skip(first.size())
                .filter(row -> refusal.filter(one -> one.line() == row.line()).isPresent())
                .findFirst()
                .ifPresent(row -> first.set(first.size() - 1, row));
        return first;
    }

    private static Label cell(String text, Pos side, String style) {
        Label cell = new Label(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAlignment(side);
        cell.getStyleClass().addAll("preview-cell", style);
        return cell;
    }
}
