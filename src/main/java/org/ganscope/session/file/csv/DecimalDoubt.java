package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Watches the numbers of some columns for those that would be another number with the other decimal
 * sign, such as 1.000, until one shows which sign is meant.
 */
final class DecimalDoubt {
    private final CsvSource source;

    /**
     * Whether a point alone is not doubtful: programs that write commas or spaces between fields
     * write decimal points. Among whole numbers in the same column it may still separate thousands.
     */
    private final boolean pointIsUsual;

    private final boolean[] hasWhole;
    private final List<Optional<Place>> first;
    private boolean isSettled;

    private record Place(long line, int column, String text) {}

    DecimalDoubt(CsvHead head, int columns) {
        source = head.source();
        isSettled = head.reading().guess().signs().isSure();
        pointIsUsual = head.separator() == Separator.COMMA || head.separator() == Separator.SPACE;
        hasWhole = new boolean[columns];
        first = new ArrayList<>(Collections.nCopies(columns, Optional.empty()));
    }

    boolean isSettled() {
        return isSettled;
    }

    /**
     * Checks a number.
     *
     * @param index of the column among those that are read
     * @param column its number in the file, from 0 on
     */
    void see(int index, long line, int column, char[] text, int at, int n) {
        if (isWhole(text, at, n)) {
            hasWhole[index] = true;
            return;
        }
        String number = new String(text, at, n);
        double point = CsvNumber.value(number, DecimalSign.POINT);
        double comma = CsvNumber.value(number, DecimalSign.COMMA);
        if (Double.isNaN(point) != Double.isNaN(comma)) {
            isSettled = true;
        } else if (point != comma && first.get(index).isEmpty()) {
            first.set(index, Optional.of(new Place(line, column, number)));
        }
    }

    private static boolean isWhole(char[] text, int at, int n) {
        for (int i = at; i < at + n; i++) {
            if (text[i] == '.' || text[i] == ',') {
                return false;
            }
        }
        return true;
    }

    /** A refusal that names the first doubtful number, if there is one. */
    Optional<InputException> find() {
        if (isSettled) {
            return Optional.empty();
        }
        return IntStream.range(0, first.size())
                .boxed()
                .flatMap(index -> first.get(index).filter(one -> isOdd(index, one)).stream())
                .min(Comparator.comparingLong(Place::line))
                .map(this::refusal);
    }

    private boolean isOdd(int index, Place place) {
        return !pointIsUsual || hasWhole[index] || place.text().indexOf(',') >= 0;
    }

    private InputException refusal(Place place) {
        return source.refusal(
                place.line(),
                place.column() + 1,
                "csv.error.decimal",
                Excerpt.of(place.text()),
                NumberText.format(CsvNumber.value(place.text(), DecimalSign.POINT)),
                NumberText.format(CsvNumber.value(place.text(), DecimalSign.COMMA)),
                Text.of("csv.mend.decimal"));
    }
}
