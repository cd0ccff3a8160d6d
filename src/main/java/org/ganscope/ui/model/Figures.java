package org.ganscope.ui.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as they are shown: true minus signs, thin spaces between thousands, steady widths. */
public final class Figures {
    private static final char MINUS = '\u2212';

    /** The one that no line breaks at. */
    private static final char THIN_SPACE = '\u202f';

    /** Smaller rates are written with an exponent. */
    private static final double LEAST_PLAIN_RATE = 0.01;

    private Figures() {}

    /** "12 480" with thin spaces. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n).replace(',', THIN_SPACE);
    }

    /** A number with a fixed count of decimals; "–" if there is none. Never "−0.00". */
    public static String fixed(double x, int decimals) {
        if (!Double.isFinite(x)) {
            return "–";
        }
        if (Math.abs(x) >= 1e4) {
            return withMinus(exponential(x, 2));
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", x);
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return isZero ? text.replace("-", "") : withMinus(text);
    }

    /** What D says, to two decimals; a critic's small numbers with an exponent. */
    public static String score(double x) {
        boolean isTiny = x != 0 && Math.abs(x) < 0.005;
        return isTiny ? withMinus(exponential(x, 2)) : fixed(x, 2);
    }

    /** A learning rate or the like, as it can be typed: "1.0e-3", "1.25e-4", but "0.12" and "1". */
    public static String rate(double x) {
        BigDecimal rounded = new BigDecimal(x, new MathContext(3)).stripTrailingZeros();
        if (x == 0 || Math.abs(x) >= LEAST_PLAIN_RATE) {
            return rounded.toPlainString();
        }
        int digits = Math.max(2, rounded.precision());
        return exponential(x, digits);
    }

    /** A share as "47 %". */
    public static String percent(double share) {
        return Double.isFinite(share) ? Math.round(100 * share) + "\u202f%" : "–";
    }

    private static String exponential(double x, int digits) {
        String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", x);
        int e = text.indexOf('e');
        return text.substring(0, e) + "e" + Integer.parseInt(text.substring(e + 1));
    }

    private static String withMinus(String text) {
        return text.replace('-', MINUS);
    }
}
