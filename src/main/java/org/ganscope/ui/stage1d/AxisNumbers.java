package org.ganscope.ui.stage1d;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;

/** A way to write numbers, in the form in which an axis of JFreeChart takes it. */
@SuppressWarnings("serial") // nobody writes an axis to a file
final class AxisNumbers extends NumberFormat {
    private final DoubleFunction<String> words;

    AxisNumbers(DoubleFunction<String> words) {
        this.words = words;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
        return out.append(words.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
        return format((double) number, out, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("numbers of an axis are only written");
    }
}
