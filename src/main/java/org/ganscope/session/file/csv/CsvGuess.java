package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.TableFormat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A way of reading the first rows of a CSV file.
 *
 * @param width number of fields in most rows
 * @param signs evidence of the decimal sign
 * @param skipped lines before the first of the rows
 * @param titles number of rows that were left out because they come before the heading
 * @param isShort whether the heading has one name fewer than the rows have fields
 * @param rows all other rows, including the heading
 */
record CsvGuess(
        Separator separator,
        int width,
        DecimalEvidence signs,
        int skipped,
        List<CsvRow> titles,
        boolean isShort,
        List<CsvRow> rows) {

    /** The rows with this separator. */
    static CsvGuess of(Separator separator, CsvStart start, TableFormat wanted) {
        List<CsvRow> all = CsvRows.of(separator, start);
        int width = usualWidth(all);
        int titles = wanted.skippedLines().isPresent() ? 0 : titles(all, width);
        List<CsvRow> rows = new ArrayList<>(all.subList(titles, all.size()));
        int skipped = rows.isEmpty() ? start.skipped() : (int) rows.getFirst().line() - 1;
        if (titles == 0 && skipped == start.skipped()) {
            Optional<CsvRow> names = names(separator, start, width, rows);
            names.ifPresent(rows::addFirst);
            skipped -= names.isPresent() ? 1 : 0;
        }
        boolean isShort = lineUp(rows, width);
        DecimalEvidence signs = DecimalEvidence.of(wanted.decimalSign(), rows, width);
        return new CsvGuess(
                separator, width, signs, skipped, all.subList(0, titles), isShort, rows);
    }

    /** A comment such as "# x y" right above rows without names contains them. */
    private static Optional<CsvRow> names(
            Separator separator, CsvStart start, int width, List<CsvRow> rows) {
        if (rows.isEmpty() || !rows.getFirst().hasNumber()) {
            return Optional.empty();
        }
        return start.comment()
                .map(text ->
                        CsvRows.of(
                                separator,
                                new CsvStart(
                                        text,
                                        start.skipped() - 1,
                                        Optional.empty(),
                                        Optional.empty())))
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .filter(row -> row.width() == width && !row.hasNumber());
    }

    /**
     * The number of rows before the heading: titles, which have another number of fields than most
     * rows and no numbers. In a single column, the last text before the numbers is its heading.
     */
    private static int titles(List<CsvRow> all, int width) {
        if (width == 1) {
            int first = 0;
            while (first < all.size()
                    && !all.get(first).hasNumber()
                    && !CsvNumber.isMarred(all.get(first).field(0))) {
                first++;
            }
            return first == all.size() ? 0 : Math.max(0, first - 1);
        }
        for (int i = 0; i < all.size(); i++) {
            CsvRow row = all.get(i);
            if (row.width() == width || row.hasNumber() || isShort(all, i, width)) {
                return i;
            }
        }
        return 0;
    }

    /** A heading without a name for the first column, as R writes one. */
    private static boolean isShort(List<CsvRow> rows, int i, int width) {
        return width > 2
                && i + 1 < rows.size()
                && rows.get(i).width() == width - 1
                && !rows.get(i).hasNumber()
                && rows.get(i + 1).width() == width
                && rows.get(i + 1).hasNumber();
    }

    /** The names of a short heading belong to the last columns, unless the last one is empty. */
    private static boolean lineUp(List<CsvRow> rows, int width) {
        boolean isShort =
                !rows.isEmpty()
                        && isShort(rows, 0, width)
                        && !rows.stream().allMatch(row -> row.field(width - 1).isEmpty());
        if (isShort) {
            rows.set(0, rows.getFirst().shifted());
        }
        return isShort;
    }

    /**
     * The most common number of fields in rows with numbers; the greater of two that are equally
     * common.
     */
    static int usualWidth(List<CsvRow> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        boolean anyNumber = rows.stream().anyMatch(CsvRow::hasNumber);
        rows.stream()
                .filter(row -> !anyNumber || row.hasNumber())
                .forEach(row -> counts.merge(row.width(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    DecimalSign decimalSign() {
        return signs.sign();
    }

    TableFormat format() {
        return new TableFormat(separator, decimalSign(), OptionalInt.of(skipped));
    }

    /**
     * Whether the first row holds names: a text where the rows below have numbers, or no number at
     * all. A number with something next to it is not a name.
     */
    boolean hasHeader() {
        if (rows.isEmpty()) {
            return false;
        }
        List<CsvRow> below = rows.subList(1, rows.size());
        boolean named = false;
        boolean numbered = false;
        for (int c = 0; c < rows.getFirst().width(); c++) {
            String field = rows.getFirst().field(c);
            CsvNumber kind = CsvNumber.of(field);
            boolean isMarred = CsvNumber.isMarred(field);
            numbered |= kind == CsvNumber.NUMBER || isMarred && width == 1;
            named |= kind == CsvNumber.OTHER && !isMarred && isNumeric(below, c);
        }
        return named || !numbered;
    }

    /** The rows after the heading. */
    List<CsvRow> data() {
        return rows.subList(hasHeader() ? 1 : 0, rows.size());
    }

    /** Whether more fields of a column, from 0 on, are numbers than other texts. */
    boolean isNumeric(int column) {
        return isNumeric(data(), column);
    }

    private boolean isNumeric(List<CsvRow> some, int column) {
        int balance = 0;
        for (CsvRow row : some) {
            CsvNumber kind = CsvNumber.of(row.field(column), decimalSign());
            balance += kind == CsvNumber.NUMBER ? 1 : kind == CsvNumber.OTHER ? -1 : 0;
        }
        return balance > 0;
    }

    /** The number of columns that hold numbers. */
    int numericColumns() {
        return (int) IntStream.range(0, width).filter(this::isNumeric).count();
    }

    /** The share of rows, including titles, that have the usual number of fields. */
    double regularity() {
        long regular = rows.stream().filter(row -> row.width() == width).count();
        return (double) regular / Math.max(1, rows.size() + titles.size());
    }

    /** Prefers readings with many columns of numbers in regular rows, and few other columns. */
    static Comparator<CsvGuess> byFitness() {
        return Comparator.<CsvGuess>comparingDouble(
                        one -> one.regularity() * one.regularity() * one.numericColumns())
                .thenComparingInt(one -> -one.width);
    }
}
