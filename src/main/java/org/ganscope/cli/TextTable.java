package org.ganscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells for a terminal; only the last column is wrapped, within 100 columns. */
final class TextTable {
    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have the same number of cells. */
    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** All rows, each ending in a line feed. */
    @Override
    public String toString() {
        return rows.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(List<String> row) {
        StringBuilder text = new StringBuilder();
        int last = row.size() - 1;
        for (int column = 0; column < last; column++) {
            String cell = row.get(column);
            text.append(cell).append(" ".repeat(width(column) - cell.length())).append(GAP);
        }
        int indent = text.length();
        int at = indent;
        for (String word : row.get(last).split(" ", -1)) {
            if (at > indent && at + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                at = indent;
            } else if (at > indent) {
                text.append(' ');
                at++;
            }
            text.append(word);
            at += word.length();
        }
        return text.append('\n').toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
