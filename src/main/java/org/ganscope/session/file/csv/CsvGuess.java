package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A way of reading the first rows of a CSV file.
 *
 * @param rows all of them, a heading too
 */
record CsvGuess(char separator, char decimalSign, List<List<String>> rows) {
    static final int MOST_ROWS = 1000;

    /** What a field that is no number costs, when one that is counts 1. */
    private static final double COST = 0.5;

    static final List<Character> SEPARATORS = List.of(',', ';', '\t', ' ');

    /** The best way; the first of those that are equally good. */
    static CsvGuess best(String text) {
        return SEPARATORS.stream()
                .flatMap(separator -> guesses(separator, text))
                .max(
                        Comparator.comparingDouble(CsvGuess::score)
                                .thenComparingInt(guess -> -SEPARATORS.indexOf(guess.separator()))
                                .thenComparing(guess -> guess.decimalSign() == '.'))
                .orElseThrow();
    }

    private static Stream<CsvGuess> guesses(char separator, String text) {
        List<List<String>> rows = rows(separator, text);
        CsvGuess point = new CsvGuess(separator, '.', rows);
        return separator == ','
                ? Stream.of(point)
                : Stream.of(point, new CsvGuess(separator, ',', rows));
    }

    /** The first rows; up to the first wrong quote, which is told where the file is read. */
    private static List<List<String>> rows(char separator, String text) {
        Rows rows = new Rows(separator);
        try {
            rows.readFrom(new StringReader(text), separator);
        } catch (CsvParseException e) {
            rows.endEarly();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
        return rows.all;
    }

    /** Collects rows of texts. */
    private static final class Rows extends CsvFields {
        private final List<List<String>> all = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        Rows(char separator) {
            super(separator);
        }

        @Override
        void field(int column, char[] text, int at, int n) {
            row.add(new String(text, at, n));
        }

        @Override
        void end(int fields) {
            if (!isBlank(row)) {
                all.add(row);
            }
            row = new ArrayList<>();
        }

        void endEarly() {
            if (!row.isEmpty()) {
                end(row.size());
            }
        }

        @Override
        boolean isEnough() {
            return all.size() >= MOST_ROWS;
        }
    }

    static boolean isBlank(List<String> row) {
        return row.size() == 1 && row.getFirst().isEmpty();
    }

    /**
     * The share of rows that have the usual number of fields, times the mean over them of the
     * numbers less half of the other fields.
     */
    private double score() {
        int usual = usualLength(rows);
        double sum = 0;
        for (List<String> row : rows) {
            for (String field : row.size() == usual ? row : List.<String>of()) {
                sum +=
                        switch (CsvNumber.of(field, decimalSign)) {
                            case NUMBER -> 1;
                            case MISSING -> 0;
                            case OTHER -> -COST;
                        };
            }
        }
        return rows.isEmpty() ? 0 : sum / rows.size();
    }

    /** How many fields most rows have; the greater of two that are equally usual. */
    static int usualLength(List<List<String>> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether more fields of a column hold numbers than other texts. */
    static boolean isNumeric(List<List<String>> rows, int column, char decimalSign) {
        int balance = 0;
        for (List<String> row : rows) {
            CsvNumber kind =
                    column < row.size()
                            ? CsvNumber.of(row.get(column), decimalSign)
                            : CsvNumber.MISSING;
            balance += kind == CsvNumber.NUMBER ? 1 : kind == CsvNumber.OTHER ? -1 : 0;
        }
        return balance > 0;
    }

    /**
     * Whether the first row holds names: a text where the rows below have numbers, or no number at
     * all.
     */
    boolean hasHeader() {
        List<String> first = rows.getFirst();
        List<List<String>> below = rows.subList(1, rows.size());
        boolean named = false;
        boolean numbered = false;
        for (int c = 0; c < first.size(); c++) {
            CsvNumber kind = CsvNumber.of(first.get(c), decimalSign);
            numbered |= kind == CsvNumber.NUMBER;
            named |= kind == CsvNumber.OTHER && isNumeric(below, c, decimalSign);
        }
        return named || !numbered;
    }
}
