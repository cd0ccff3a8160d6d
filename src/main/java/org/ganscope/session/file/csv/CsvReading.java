package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.TableFormat;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The best reading of the first rows. A semicolon, a tab or a bar in every row is its separator,
 * since no number contains one. A comma or a space may also be part of a number, and then the
 * reading is doubtful.
 */
record CsvReading(CsvGuess guess, Optional<CsvDoubt> doubt) {
    private static final List<Separator> STRONG =
            List.of(Separator.SEMICOLON, Separator.TAB, Separator.BAR);

    /** The likeliest first. */
    static final List<Separator> GUESSABLE =
            List.of(
                    Separator.COMMA,
                    Separator.SEMICOLON,
                    Separator.TAB,
                    Separator.BAR,
                    Separator.SPACE);

    static CsvReading of(String text, TableFormat wanted) {
        CsvStart start = CsvStart.of(text, wanted.skippedLines());
        Separator given =
                wanted.separator() == Separator.GUESSED
                        ? start.named().orElse(Separator.GUESSED)
                        : wanted.separator();
        if (given != Separator.GUESSED) {
            return sure(CsvGuess.of(given, start, wanted));
        }
        List<CsvGuess> guesses =
                GUESSABLE.stream().map(one -> CsvGuess.of(one, start, wanted)).toList();
        Optional<CsvGuess> strong =
                best(
                        guesses.stream()
                                .filter(one -> STRONG.contains(one.separator()) && divides(one))
                                .toList());
        if (strong.isPresent()) {
            return sure(strong.get());
        }
        CsvGuess whole = CsvGuess.of(Separator.NONE, start, wanted);
        return best(guesses.stream()
                        .filter(one -> one.width() > 1 && one.numericColumns() > 0)
                        .toList())
                .map(divided -> weighed(whole, divided, wanted.decimalSign()))
                .orElseGet(() -> sure(withoutNumbers(whole, guesses)));
    }

    private static CsvReading sure(CsvGuess guess) {
        return new CsvReading(guess, Optional.empty());
    }

    /** The best reading; the first of several that are equally good. */
    private static Optional<CsvGuess> best(List<CsvGuess> guesses) {
        return guesses.stream().max(CsvGuess.byFitness());
    }

    /** Whether most rows have the same number of fields, and all rows below titles do. */
    private static boolean divides(CsvGuess guess) {
        long regular = guess.rows().stream().filter(row -> row.width() == guess.width()).count();
        return guess.width() > 1
                && (guess.titles().isEmpty()
                        ? 2 * regular > guess.rows().size()
                        : regular == guess.rows().size() && guess.numericColumns() > 0);
    }

    private static CsvGuess withoutNumbers(CsvGuess whole, List<CsvGuess> guesses) {
        return whole.numericColumns() > 0
                ? whole
                : guesses.stream().filter(one -> one.width() > 1).findFirst().orElse(whole);
    }

    /** Chooses between rows with one number each and rows with several. */
    private static CsvReading weighed(CsvGuess whole, CsvGuess divided, DecimalSign given) {
        if (!areNumbers(whole, divided)) {
            return new CsvReading(divided, shortHeading(divided));
        }
        if (given == DecimalSign.COMMA && divided.separator() == Separator.COMMA) {
            return sure(whole);
        }
        if (whole.hasHeader()) {
            String heading = whole.rows().getFirst().field(0);
            int parts = fields(divided, whole.rows().getFirst().line());
            if (parts == 1) {
                return sure(whole);
            }
            boolean isProse = heading.contains(", ") || divided.separator() == Separator.SPACE;
            if (parts == divided.width() && !isProse) {
                return sure(divided);
            }
        }
        CsvRow first = whole.data().getFirst();
        if (whole.data().stream().allMatch(row -> row.isNumeric(whole.decimalSign()))
                && divided.data().stream().anyMatch(row -> row.width() == 1)) {
            return sure(whole); // such as 28,7 and 29: the comma is not in every row
        }
        return new CsvReading(
                divided,
                Optional.of(
                        new CsvDoubt(
                                first.line(),
                                "csv.error.whole",
                                List.of(
                                        Excerpt.of(first.field(0)),
                                        Integer.toString(divided.width()),
                                        Text.of("csv.mend.whole")),
                                true)));
    }

    /** Whether most undivided rows are numbers, and no row is clearly several numbers. */
    private static boolean areNumbers(CsvGuess whole, CsvGuess divided) {
        Map<Long, CsvRow> parts =
                divided.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        CsvRow::line, Function.identity(), (one, _) -> one));
        int numbers = 0;
        for (CsvRow row : whole.data()) {
            boolean isNumber = row.isNumeric(whole.decimalSign());
            numbers += isNumber ? 1 : 0;
            CsvRow divide = parts.getOrDefault(row.line(), row);
            if (!isNumber && divide.width() > 1 && divide.isNumeric(divided.decimalSign())) {
                return false;
            }
        }
        return numbers > 0 && 2 * numbers >= whole.data().size();
    }

    /** The number of fields of a line. */
    private static int fields(CsvGuess divided, long line) {
        return Stream.concat(divided.titles().stream(), divided.rows().stream())
                .filter(row -> row.line() == line)
                .map(CsvRow::width)
                .findFirst()
                .orElse(divided.width());
    }

    /**
     * With commas as separators, a heading with fewer names than the rows have fields may mean that
     * numbers with a decimal comma are split in two, such as 1,5:2,5 and 1,5-.
     */
    private static Optional<CsvDoubt> shortHeading(CsvGuess divided) {
        boolean isTorn =
                divided.separator() == Separator.COMMA
                        && 2 * divided.data().stream().filter(CsvReading::canBeJoined).count()
                                > divided.data().size();
        if (!isTorn) {
            return Optional.empty();
        }
        if (divided.isShort()) {
            return Optional.of(heading(divided.rows().getFirst(), divided.width() - 1, divided));
        }
        return divided.titles().isEmpty() || divided.hasHeader()
                ? Optional.empty()
                : Optional.of(divided.titles().getLast())
                        .filter(row -> row.width() < divided.width())
                        .map(row -> heading(row, row.width(), divided));
    }

    private static CsvDoubt heading(CsvRow row, int names, CsvGuess divided) {
        return new CsvDoubt(
                row.line(),
                "csv.error.heading",
                List.of(
                        Integer.toString(names),
                        Integer.toString(divided.width()),
                        Text.of("csv.mend.heading")),
                false);
    }

    /** Whether a comma is between whole numbers, where the second has no sign. */
    private static boolean canBeJoined(CsvRow row) {
        for (int c = 1; c < row.width(); c++) {
            if (row.field(c - 1).matches("(?:.*[^.\\d])?\\d+")
                    && row.field(c).matches("\\d+(?:[^.\\d].*)?")) {
                return true;
            }
        }
        return false;
    }
}
