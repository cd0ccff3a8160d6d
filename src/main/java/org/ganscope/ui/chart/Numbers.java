package org.ganscope.ui.chart;

import java.util.Locale;

/**
 * Numbers as the window writes them: thousands apart, a real minus sign, digits that say no more
 * than a person can use.
 */
public final class Numbers {
    /** The font's own space is a fifth of an em: a thin space that no line breaks at. */
    private static final char THIN = '\u00A0';

    private static final char MINUS = '−';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** A count of steps: "12 480". */
    public static String step(double step) {
        return signed(String.format(Locale.ROOT, "%,d", Math.round(step)).replace(',', THIN));
    }

    /** A measured value in at most seven characters: "1.386", "−0.021", "312", "4.2e−5". */
    public static String value(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 0.0005) {
            return scientific(value);
        }
        if (size < 99.995) {
            return signed(String.format(Locale.ROOT, size < 9.9995 ? "%.3f" : "%.2f", value));
        }
        if (size < 9999.5) {
            return signed(String.format(Locale.ROOT, size < 999.95 ? "%.1f" : "%.0f", value));
        }
        return size < 99999.5 ? step(value) : scientific(value);
    }

    /** Three digits that count, however small: "0.383", "0.0041", "4.2e−5". */
    public static String significant(double value) {
        double size = Math.abs(value);
        if (!(size < 1) || size == 0) {
            return value(value);
        }
        if (size < 0.000995) {
            return scientific(value);
        }
        int decimals = 2 - (int) Math.floor(Math.log10(size) + 1e-9);
        return signed(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /** A number with so many decimals, thousands apart; "–" if there is none. Never "−0.00". */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', THIN);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? text.replace("-", "") : signed(text);
    }

    /** The label of a tick, with as many decimals as the distance between ticks needs. */
    static String tick(double value, double distance) {
        double size = Math.abs(value);
        if (size < distance * 1e-6) {
            return "0";
        }
        if (size >= 99999.5 || distance < 0.00095) {
            return scientific(value);
        }
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(distance) + 1e-9));
        return signed(String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', THIN));
    }

    /** A power of ten: "10⁻²", but "1" and "10". */
    static String powerOfTen(int exponent) {
        if (exponent == 0) {
            return "1";
        }
        return exponent == 1 ? "10" : "10" + superscript(exponent);
    }

    private static String superscript(int number) {
        StringBuilder text = new StringBuilder(number < 0 ? "⁻" : "");
        for (char digit : String.valueOf(Math.abs(number)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** "4.2e−5". */
    private static String scientific(double value) {
        String text = String.format(Locale.ROOT, "%.1e", value);
        int e = text.indexOf('e');
        int exponent = Integer.parseInt(text.substring(e + 1));
        String mantissa = text.substring(0, e);
        String digits =
                mantissa.endsWith(".0") ? mantissa.substring(0, mantissa.length() - 2) : mantissa;
        return signed(digits + "e" + exponent);
    }

    private static String signed(String text) {
        return text.replace('-', MINUS);
    }
}
