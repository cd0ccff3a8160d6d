package org.ganscope.ui.control;

import org.ganscope.data.Range;
import org.ganscope.gan.NumberSetting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a slider's place stands for a value: the logarithm of it, or itself; with round values. */
final class ValueScale {
    /** A drag over the whole slider meets about this many round values on a linear scale. */
    private static final double ROUND_VALUES = 400;

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final NumberSetting.Scale scale;
    private final Range bounds;

    ValueScale(NumberSetting.Scale scale, Range bounds) {
        this.scale = scale;
        this.bounds = bounds;
    }

    /** Where a value stands. */
    double place(double value) {
        return isLogarithmic() ? Math.log10(value) : value;
    }

    double lowest() {
        return place(bounds.low());
    }

    double highest() {
        return place(bounds.high());
    }

    /** The round value next to a place: two digits on a logarithmic scale. */
    double value(double place) {
        double exact = isLogarithmic() ? Math.pow(10, place) : place;
        BigDecimal rounded =
                isLogarithmic()
                        ? new BigDecimal(exact).round(TWO_DIGITS)
                        : new BigDecimal(exact).setScale(decimals(), RoundingMode.HALF_EVEN);
        if (place <= lowest()) {
            return bounds.low();
        }
        return place >= highest()
                ? bounds.high()
                : Math.clamp(rounded.doubleValue(), bounds.low(), bounds.high());
    }

    /** One press of an arrow key. */
    double increment() {
        return isLogarithmic() ? 0.1 : Math.pow(10, -decimals());
    }

    private int decimals() {
        return (int) -Math.ceil(Math.log10(bounds.length() / ROUND_VALUES));
    }

    private boolean isLogarithmic() {
        return scale == NumberSetting.Scale.LOGARITHMIC;
    }
}
