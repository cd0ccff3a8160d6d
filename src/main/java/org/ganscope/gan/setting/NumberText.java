package org.ganscope.gan.setting;

import org.ganscope.text.Text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as text: how configurations write them, and how typed numbers are read. */
public final class NumberText {
    private static final Pattern FORM =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?", Pattern.CASE_INSENSITIVE);

    /** A comma that can only be a decimal sign, since no thousands begin with 0 or have none. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[^,.]*,[^,.]*");

    /** As the program itself shows large counts, or with commas. */
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?:[ \u00a0\u2009\u202f]\\d{3})+)");

    private static final Pattern HEXADECIMAL =
            Pattern.compile("[+-]?0x[\\da-f]*\\.?[\\da-f]+(p[+-]?\\d+)?", Pattern.CASE_INSENSITIVE);

    /** A digit other than 0 before any exponent. */
    private static final Pattern OTHER_THAN_ZERO = Pattern.compile("[^1-9eE]*[1-9]");

    /** Longer texts are not repeated in full. */
    private static final int LONGEST = 40;

    private NumberText() {}

    /**
     * The shortest decimal that reads back as the same double: "3", "0.2", "1e-5", "128", without a
     * trailing ".0" and without exponents between 1e-4 and 1e16.
     */
    public static String format(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal exact = new BigDecimal(Double.toString(x)).stripTrailingZeros();
        double size = Math.abs(x);
        if (x == 0) {
            return "0";
        }
        if (size >= 1e-4 && size < 1e16) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /**
     * The decimal number that a text is: with "-" or "−", with a decimal point, or with a comma
     * where that cannot separate thousands. Empty if it is not a number: {@link #complaint} then
     * says why.
     */
    public static OptionalDouble parse(String text) {
        String usual = usual(text);
        if (THOUSANDS.matcher(usual).matches()) {
            return usual.indexOf(',') == usual.lastIndexOf(',') && usual.indexOf(',') >= 0
                    ? OptionalDouble.empty()
                    : decimal(withoutThousands(usual));
        }
        return decimal(withPoint(usual));
    }

    /** The same where only whole numbers are allowed, so that "1,000" is a thousand. */
    public static OptionalDouble parseWhole(String text) {
        String usual = usual(text);
        return THOUSANDS.matcher(usual).matches() ? decimal(withoutThousands(usual)) : parse(usual);
    }

    private static OptionalDouble decimal(String usual) {
        if (!FORM.matcher(usual).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(usual);
        return Double.isFinite(number) && !isLost(usual, number)
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    /** Whether a number other than 0 is so close to it that a double becomes 0: "1e-400". */
    private static boolean isLost(String decimal, double number) {
        return number == 0 && OTHER_THAN_ZERO.matcher(decimal).lookingAt();
    }

    private static String withPoint(String usual) {
        return DECIMAL_COMMA.matcher(usual).matches() ? usual.replace(',', '.') : usual;
    }

    private static String usual(String text) {
        return text.replace('\u2212', '-').strip();
    }

    private static String withoutThousands(String usual) {
        return usual.replaceAll("[, \u00a0\u2009\u202f]", "");
    }

    /**
     * What is wrong with a text that is not a number: the end of a sentence, without a full stop.
     */
    public static String complaint(String text) {
        String usual = usual(text);
        if (usual.isEmpty()) {
            return Text.of("number.nothing");
        }
        String shown = usual.length() <= LONGEST ? usual : usual.substring(0, LONGEST) + "…";
        if (THOUSANDS.matcher(usual).matches()) {
            return Text.of(
                    "number.ambiguous", shown, usual.replace(',', '.'), withoutThousands(usual));
        }
        if (HEXADECIMAL.matcher(usual).matches()) {
            String whole = usual.toLowerCase(Locale.ROOT).contains("p") ? usual : usual + "p0";
            return Text.of("number.otherwise", shown, format(Double.parseDouble(whole)));
        }
        String point = withPoint(usual);
        if (FORM.matcher(point).matches()) {
            boolean isTiny = Double.parseDouble(point) == 0;
            return Text.of(isTiny ? "number.tiny" : "number.other", shown);
        }
        String shorter = usual.substring(0, usual.length() - 1).strip();
        OptionalDouble before = decimal(shorter);
        if (before.isEmpty()) {
            return Text.of("number.other", shown);
        }
        return usual.endsWith("%")
                ? Text.of("number.otherwise", shown, format(before.getAsDouble() / 100))
                : Text.of("number.otherwise", shown, shorter);
    }
}
