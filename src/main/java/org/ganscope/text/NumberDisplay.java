package org.ganscope.text;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as the window shows them: with separated thousands, a real minus sign, and no more digits
 * than are useful.
 */
public final class NumberDisplay {
    /**
     * The font's normal space is a fifth of an em wide: a thin, non-breaking space. Its U+2009 is
     * half as wide, too narrow to be seen as a gap.
     */
    private static final char THIN = '\u00A0';

    private static final char MINUS = '−';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberDisplay() {}

    /** A count of steps: "12 480". */
    public static String step(double step) {
        return signed(String.format(Locale.ROOT, "%,d", Math.round(step)).replace(',', THIN));
    }

    /** A measured value in a few characters: "1.386", "−0.021", "312", "4.2×10⁻⁵". */
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
            return power(value, 2);
        }
        if (size < 99.995) {
            return signed(String.format(Locale.ROOT, size < 9.9995 ? "%.3f" : "%.2f", value));
        }
        if (size < 9999.5) {
            return signed(String.format(Locale.ROOT, size < 999.95 ? "%.1f" : "%.0f", value));
        }
        return size < 99999.5 ? step(value) : power(value, 2);
    }

    /**
     * A noisy value of either sign, such as a mean of unbounded scores: as {@link #value}, but
     * nearly 0 is "0.000".
     */
    public static String noisy(double value) {
        return Math.abs(value) < 0.0005 ? fixed(value, 3) : value(value);
    }

    /** Three significant digits, even of small numbers: "0.383", "0.00312", "4.2×10⁻⁵". */
    public static String significant(double value) {
        double size = Math.abs(value);
        if (!(size < 1) || size == 0) {
            return value(value);
        }
        if (size < 0.000995) {
            return power(value, 2);
        }
        int decimals = 2 - (int) Math.floor(Math.log10(size) + 1e-9);
        return signed(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    /**
     * A number with this many decimals and separated thousands; "–" if there is none. Never
     * "−0.00"; from 100,000 on as a power of ten.
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (Math.abs(value) >= 99999.5) {
            return power(value, 2);
        }
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', THIN);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? text.replace("-", "") : signed(text);
    }

    /**
     * The label of a tick, with as many digits as the distance between ticks needs: no two ticks
     * have the same.
     */
    public static String tick(double value, double distance) {
        double size = Math.abs(value);
        if (size < distance * 1e-6) {
            return "0";
        }
        int last = (int) Math.floor(Math.log10(distance) + 1e-9);
        if (size >= 99999.5 || size < 0.00095) {
            return power(value, (int) Math.floor(Math.log10(size) + 1e-9) - last + 1);
        }
        int decimals = Math.max(0, -last);
        return signed(String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(',', THIN));
    }

    /** A power of ten: "10⁻²", but "1" and "10". */
    public static String powerOfTen(int exponent) {
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

    /**
     * A number as a multiple of a power of ten: "4.2×10⁻⁵", "10⁻³". Trailing zeros are left out.
     *
     * @param digits of the number before the sign ×, at most
     */
    public static String power(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + Math.max(0, digits - 1) + "e", value);
        int e = text.indexOf('e');
        int exponent = Integer.parseInt(text.substring(e + 1));
        String number = new BigDecimal(text.substring(0, e)).stripTrailingZeros().toPlainString();
        if (exponent == 0) {
            return signed(number);
        }
        String ten = "10" + (exponent == 1 ? "" : superscript(exponent));
        return switch (number) {
            case "1" -> ten;
            case "-1" -> MINUS + ten;
            default -> signed(number) + "×" + ten;
        };
    }

    private static String signed(String text) {
        return text.replace('-', MINUS);
    }
}
