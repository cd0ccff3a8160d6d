package org.ganscope.view;

import org.ganscope.text.NumberDisplay;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Numbers at an axis, with a true minus sign and, if requested, ½ instead of 0.5. */
public final class AxisNumbers extends NumberFormat {
    private static final long serialVersionUID = 1L;

    /** From here on a number has an exponent; a diverging run has such values. */
    private static final double LARGE = 1e5;

    /** Below this it has one too: a critic may have any scale. */
    private static final double SMALL = 0.0005;

    /** Digits of a number with a power of ten: enough that no two ticks have the same label. */
    private static final int DIGITS = 6;

    private static final double ZERO = 1e-9;

    private final DecimalFormat decimal = new DecimalFormat("#,##0.######", symbols());
    private final boolean halves;

    public AxisNumbers(boolean halves) {
        this.halves = halves;
        decimal.setNegativePrefix("\u2212");
    }

    /** Thousands are separated as everywhere in the window. */
    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        return symbols;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        if (halves && number == 0.5) {
            return out.append('\u00BD');
        }
        boolean isTiny = Math.abs(number) >= ZERO && Math.abs(number) < SMALL;
        if (Math.abs(number) >= LARGE || isTiny) {
            return out.append(NumberDisplay.power(number, DIGITS));
        }
        // a rounding error of summed ticks is shown as zero
        return decimal.format(Math.abs(number) < ZERO ? 0 : number, out, position);
    }

    @Override
    public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
        return decimal.format(number, out, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("numbers of an axis are only written");
    }
}
