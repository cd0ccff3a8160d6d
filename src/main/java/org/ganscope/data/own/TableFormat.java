package org.ganscope.data.own;

import java.util.OptionalInt;

/**
 * The format of a table's text, as far as it is given; the rest is guessed from the text.
 *
 * @param separator between the fields of a row
 * @param decimalSign of numbers
 * @param skippedLines how many lines before the heading, or before the first row where there is no
 *     heading, are left out; empty if that is guessed
 */
public record TableFormat(Separator separator, DecimalSign decimalSign, OptionalInt skippedLines) {
    /** Nothing is known. */
    public static final TableFormat GUESSED =
            new TableFormat(Separator.GUESSED, DecimalSign.GUESSED, OptionalInt.empty());

    public TableFormat withSeparator(Separator separator) {
        return new TableFormat(separator, decimalSign, skippedLines);
    }

    public TableFormat withDecimalSign(DecimalSign decimalSign) {
        return new TableFormat(separator, decimalSign, skippedLines);
    }

    public TableFormat withSkippedLines(OptionalInt skippedLines) {
        return new TableFormat(separator, decimalSign, skippedLines);
    }
}
