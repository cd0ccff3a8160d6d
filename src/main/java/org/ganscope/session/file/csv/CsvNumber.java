package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kind of a field of a CSV file: a number, missing, or something else. */
enum CsvNumber {
    NUMBER,
    /** Empty, or a word for a missing value. */
    MISSING,
    OTHER;

    private static final List<String> NOTHING = List.of("NA", "N/A", "NAN", "NULL", "#N/A", "#NV");
    private static final int LONGEST_NOTHING = 4;

    /** The true minus sign, which some spreadsheets write. */
    private static final char MINUS = '\u2212';

    /** Powers of ten that a double holds exactly, with mantissas below 2⁵³. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    /** Separators of thousands: an apostrophe, straight or curly, and spaces of four widths. */
    private static final String GROUPING = "'\u2019 \u00A0\u202F\u2009";

    private static final Pattern WITH_POINT = form(DecimalSign.POINT);
    private static final Pattern WITH_COMMA = form(DecimalSign.COMMA);

    /**
     * Plain digits with an optional exponent, or groups of three digits (in India, two before the
     * last three); with or without a percent sign.
     */
    private static Pattern form(DecimalSign decimalSign) {
        String form =
                "[+-]?(?:(?:\\d+SIGN?\\d*|SIGN\\d+)(?<power>[eE][+-]?\\d+)?"
                        + "|[1-9]\\d{0,2}(?<three>GROUP)\\d{3}(?:\\k<three>\\d{3})*(?:SIGN\\d*)?"
                        + "|[1-9]\\d?(?<two>GROUP)(?:\\d\\d\\k<two>)+\\d{3}(?:SIGN\\d*)?"
                        + ")(?<percent>GROUP?%)?";
        String sign = Pattern.quote(String.valueOf(decimalSign.character()));
        String group = "[" + GROUPING + decimalSign.other().character() + "]";
        return Pattern.compile(form.replace("SIGN", sign).replace("GROUP", group));
    }

    /**
     * A limit of detection, a currency, a trailing minus sign, or a negative number in parentheses.
     */
    private static final Pattern MARRED =
            Pattern.compile(
                    "[<>≤≥~≈$€£¥]+\\s*(?<last>.+)|(?<first>.+?)\\s*[-\u2212$€£¥]+"
                            + "|\\((?<inner>.+[.,].+)\\)");

    /**
     * Whether a stripped text is a number except for signs before or after it, such as &lt;0.5: not
     * a name.
     */
    static boolean isMarred(String text) {
        Matcher marred = MARRED.matcher(text);
        return marred.matches()
                && Stream.of("last", "first", "inner")
                        .map(marred::group)
                        .anyMatch(bare -> bare != null && of(bare) == NUMBER);
    }

    /** The kind of a stripped text. */
    static CsvNumber of(String text, DecimalSign decimalSign) {
        if (isNothing(text)) {
            return MISSING;
        }
        return Double.isNaN(value(text, decimalSign)) ? OTHER : NUMBER;
    }

    /** The kind of a stripped text, with the decimal sign that makes it a number. */
    static CsvNumber of(String text) {
        CsvNumber withPoint = of(text, DecimalSign.POINT);
        return withPoint == OTHER ? of(text, DecimalSign.COMMA) : withPoint;
    }

    static boolean isNothing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST_NOTHING
                        && NOTHING.stream().anyMatch(text::equalsIgnoreCase);
    }

    /** The number in a text, infinite if it is too large; NaN if it is not a number. */
    static double value(String text, DecimalSign decimalSign) {
        char[] characters = text.toCharArray();
        return value(characters, 0, characters.length, decimalSign);
    }

    /**
     * The number nearest to the decimal one in n characters; NaN if they are not a number. A whole
     * number of up to 15 digits and a power of ten are both doubles, so that their quotient is
     * rounded once and correctly (Clinger 1990, "How to read floating point numbers accurately");
     * others are left to Java.
     */
    static double value(char[] text, int at, int n, DecimalSign decimalSign) {
        int i = at;
        int end = at + n;
        boolean negative = i < end && (text[i] == '-' || text[i] == MINUS);
        if (negative || i < end && text[i] == '+') {
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
            } else if (c == decimalSign.character() && decimals < 0) {
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

    private static double slowly(String text, DecimalSign decimalSign) {
        String usual = text.replace(MINUS, '-');
        Matcher form = (decimalSign == DecimalSign.COMMA ? WITH_COMMA : WITH_POINT).matcher(usual);
        if (!form.matches()) {
            return Double.NaN;
        }
        boolean isShare = form.group("percent") != null;
        if (isShare && form.group("power") != null) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < usual.length(); i++) {
            char c = usual.charAt(i);
            if (c == decimalSign.character()) {
                plain.append('.');
            } else if (c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '+') {
                plain.append(c);
            }
        }
        return Double.parseDouble(isShare ? plain + "e-2" : plain.toString());
    }
}
