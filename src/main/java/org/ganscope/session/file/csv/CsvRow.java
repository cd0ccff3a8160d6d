package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line in which it begins, from 1 on
 * @param fields without surrounding blanks
 */
record CsvRow(long line, List<String> fields) {
    CsvRow {
        fields = List.copyOf(fields);
    }

    int width() {
        return fields.size();
    }

    /** The text of a column, from 0 on; empty where the row is too short. */
    String field(int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    /**
     * Whether it is empty, such as rows that contain only separators at the end of a spreadsheet.
     */
    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }

    /** Whether a field is a number, with either decimal sign. */
    boolean hasNumber() {
        return fields.stream().anyMatch(field -> CsvNumber.of(field) == CsvNumber.NUMBER);
    }

    /** Whether every field is a number or missing. */
    boolean isNumeric(DecimalSign sign) {
        return fields.stream().allMatch(field -> CsvNumber.of(field, sign) != CsvNumber.OTHER);
    }

    /** The same row with an empty field before the others. */
    CsvRow shifted() {
        List<String> shifted = new ArrayList<>(fields);
        shifted.addFirst("");
        return new CsvRow(line, shifted);
    }
}
