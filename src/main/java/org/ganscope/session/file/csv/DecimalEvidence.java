package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The decimal sign of the first rows.
 *
 * @param isSure whether it is given, or some text is a number with this sign only, such as 28,7
 */
record DecimalEvidence(DecimalSign sign, boolean isSure) {
    /** 12.06 may be a day, and 00.30 a time: texts with a comma are numbers. */
    private static final Pattern DAY = Pattern.compile("(?:[1-9]\\d?|0\\d)\\.\\d{1,2}");

    /** The evidence from the fields of the regular rows, unless the sign is given. */
    static DecimalEvidence of(DecimalSign given, List<CsvRow> rows, int width) {
        if (given != DecimalSign.GUESSED) {
            return new DecimalEvidence(given, true);
        }
        int points = 0;
        int commas = 0;
        for (CsvRow row : rows) {
            for (String field : row.width() == width ? row.fields() : List.<String>of()) {
                boolean withPoint = CsvNumber.of(field, DecimalSign.POINT) == CsvNumber.NUMBER;
                boolean withComma = CsvNumber.of(field, DecimalSign.COMMA) == CsvNumber.NUMBER;
                points += withPoint && !withComma && !DAY.matcher(field).matches() ? 1 : 0;
                commas += withComma && !withPoint ? 1 : 0;
            }
        }
        return commas > points
                ? new DecimalEvidence(DecimalSign.COMMA, true)
                : new DecimalEvidence(DecimalSign.POINT, points > 0);
    }
}
