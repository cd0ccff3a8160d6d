package org.ganscope.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Numbers as the window shows them: with separated thousands, a real minus sign, and no more digits
 * than are useful.
 */
public final class NumberDisplay {
    /**
     * The font's normal space is a fifth of an em wide: a thin, non-breaking space. Its U+2009 is
     * half as wide, too narrow to be seen as a gap.
     */
    private static final char SPACE = '\u00A0';

    private static final char MINUS = '−';

    /** What is rounded to 100,000. */
    private static final double LARGE = 99_999.5;

    /** What is rounded to 0.001, with three decimals. */
    private static final double SMALL = 0.0005;

    /** The same with three digits that count. */
    private static final double SMALL_DIGITS = 0.000995;

    /** An exact number of less than 0.001: the rest is for what adding up ticks does to it. */
    private static final double SMALL_TICK = 0.00095;

    /** Smaller rates have a power of ten. */
    private static final double SMALL_RATE = 0.01;

    /** What adding up ticks leaves of zero. */
    private static final double ZERO = 1e-9;

    /** Of a number with a power of ten at an axis: enough that no two ticks have the same label. */
    private static final int TICK_DIGITS = 6;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberDisplay() {}

    /** A whole number, such as a count of steps: "12 480", however large. */
    public static String count(double count) {
        return grouped(Math.round(count), 0);
    }

    /** The same in a terminal, from which it is copied to where no such space is read: "12,480". */
    public static String countInTerminal(long count) {
        return String.format(Locale.ROOT, "%,d", count);
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
        if (size < SMALL || size >= LARGE) {
            return power(value, 2);
        }
        if (size < 99.995) {
            return plain(value, size < 9.9995 ? 3 : 2);
        }
        return size < 9999.5 ? plain(value, size < 999.95 ? 1 : 0) : count(value);
    }

    /**
     * A noisy value of either sign, such as a mean of unbounded scores: as {@link #value}, but
     * nearly 0 is "0.000".
     */
    public static String noisy(double value) {
        return Math.abs(value) < SMALL ? fixed(value, 3) : value(value);
    }

    /** Three significant digits, even of small numbers: "0.383", "0.00312", "4.2×10⁻⁵". */
    public static String significant(double value) {
        double size = Math.abs(value);
        if (!(size < 1) || size == 0) {
            return value(value);
        }
        if (size < SMALL_DIGITS) {
            return power(value, 2);
        }
        return plain(value, 2 - (int) Math.floor(Math.log10(size) + 1e-9));
    }

    /**
     * A number with this many decimals and separated thousands; "–" if there is none. Never
     * "−0.00"; from 100,000 on as a power of ten.
     */
    public static String fixed(double value, int decimals) {
        return Math.abs(value) >= LARGE && Double.isFinite(value)
                ? power(value, 2)
                : inFull(value, decimals);
    }

    /** A number with so many decimals, however small or large; "–" if there is none. */
    public static String inFull(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String text = grouped(value, decimals);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? text.substring(text.indexOf('0')) : text;
    }

    /** A probability or the like, to two decimals: "0.50", but "0.001" and "8.4×10⁻¹¹". */
    public static String probability(double value) {
        double size = Math.abs(value);
        if (value != 0 && size < SMALL) {
            return power(value, 2);
        }
        return fixed(value, value == 0 || size >= 0.005 ? 2 : 3);
    }

    /** A learning rate or the like: "10⁻³", "1.25×10⁻⁴", but "0.12" and "1". */
    public static String rate(double value) {
        return value == 0 || Math.abs(value) >= SMALL_RATE
                ? signed(
                        new BigDecimal(value, new MathContext(3))
                                .stripTrailingZeros()
                                .toPlainString())
                : power(value, 3);
    }

    /** A share as "47 %"; "–" if there is none. */
    public static String percent(double share) {
        return percent(share, 0);
    }

    /** A share as "3.8 %", with so many decimals. */
    public static String percent(double share, int decimals) {
        return Double.isFinite(share) ? plain(100 * share, decimals) + SPACE + "%" : "–";
    }

    /**
     * The label of a tick of a chart, with as many digits as the distance between ticks needs: all
     * have the same decimals, and no two are the same.
     */
    public static String tick(double value, double distance) {
        double size = Math.abs(value);
        if (size < distance * 1e-6) {
            return "0";
        }
        int last = (int) Math.floor(Math.log10(distance) + 1e-9);
        if (size >= LARGE || size < SMALL_TICK) {
            return power(value, (int) Math.floor(Math.log10(size) + 1e-9) - last + 1);
        }
        return grouped(value, Math.max(0, -last));
    }

    /** A round number at an axis of the stage, without zeros at its end: "0.5", "−2", "10⁵". */
    public static String axis(double value) {
        double size = Math.abs(value);
        boolean isLarge = size >= LARGE;
        boolean isSmall = size >= ZERO && size < SMALL_TICK;
        return isLarge || isSmall ? power(value, TICK_DIGITS) : axisInFull(value);
    }

    /** The same however small or large, where the unit is that of a file: "250 000". */
    public static String axisInFull(double value) {
        String text = inFull(value, 6);
        return text.indexOf('.') < 0 ? text : text.replaceFirst("\\.?0+$", "");
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

    /** An index below the line: "₁₂". */
    public static String subscript(int index) {
        return String.valueOf(index)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('₀' + digit - '0')))
                .collect(Collectors.joining());
    }

    private static String grouped(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return signed(text.replace(',', SPACE));
    }

    private static String plain(double value, int decimals) {
        return signed(String.format(Locale.ROOT, "%." + decimals + "f", value));
    }

    private static String signed(String text) {
        return text.replace('-', MINUS);
    }
}
