package org.ganscope.session.file.csv;

import java.util.List;
import java.util.regex.Pattern;

/** What a field of a CSV file is: a number, nothing, or something else. */
enum CsvNumber {
    NUMBER,
    /** Empty, or a word for that. */
    MISSING,
    OTHER;

    private static final List<String> NOTHING = List.of("NA", "N/A", "NAN", "NULL");
    private static final int LONGEST_NOTHING = 4;

    /** Powers of ten that a double holds exactly, with mantissas below 2⁵³. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private static final Pattern FORM =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** What a stripped text is. */
    static CsvNumber of(String text, char decimalSign) {
        if (isNothing(text)) {
            return MISSING;
        }
        return Double.isNaN(value(text, decimalSign)) ? OTHER : NUMBER;
    }

    static boolean isNothing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST_NOTHING
                        && NOTHING.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** The number that a text is, infinite if it is too large; NaN if it is none. */
    static double value(String text, char decimalSign) {
        char[] characters = text.toCharArray();
        return value(characters, 0, characters.length, decimalSign);
    }

    /**
     * The number nearest to the decimal one in n characters; NaN if they are none. A whole number
     * of up to 15 digits and a power of ten are both doubles, so that their quotient is rounded
     * once and right (Clinger 1990, "How to read floating point numbers accurately"); others are
     * left to Java.
     */
    static double value(char[] text, int at, int n, char decimalSign) {
        int i = at;
        int end = at + n;
        boolean negative = i < end && text[i] == '-';
        if (i < end && (text[i] == '-' || text[i] == '+')) {
            i++;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9' && count < TENS.length - 1) {
                digits = 10 * digits + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == decimalSign && decimals < 0) {
                decimals = 0;
            } else {
                return slowly(new String(text, at, n), decimalSign);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = digits / TENS[Math.max(decimals, 0)];
        return negative ? -value : value;
    }

    private static double slowly(String text, char decimalSign) {
        if (decimalSign != '.' && text.indexOf('.') >= 0) {
            return Double.NaN;
        }
        String usual = text.replace(decimalSign, '.');
        return FORM.matcher(usual).matches() ? Double.parseDouble(usual) : Double.NaN;
    }
}
