package org.ganscope.ui.control;

import org.ganscope.data.Range;
import org.ganscope.gan.NumberSetting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a slider's place stands for a value: the value itself, its logarithm, its cube root where 0
 * belongs to small values, or −log₁₀(1 − value) for values that crowd below 1. With round values.
 */
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
        return switch (scale) {
            case LINEAR, INTEGER -> value;
            case LOGARITHMIC -> Math.log10(value);
            case FROM_ZERO -> Math.cbrt(value);
            case NEAR_ONE -> -Math.log10(1 - value);
        };
    }

    double lowest() {
        return place(bounds.low());
    }

    double highest() {
        return place(bounds.high());
    }

    /** The round value next to a place: two digits on a scale that is not linear. */
    double value(double place) {
        if (place <= lowest()) {
            return bounds.low();
        }
        return place >= highest()
                ? bounds.high()
                : Math.clamp(rounded(place).doubleValue(), bounds.low(), bounds.high());
    }

    private BigDecimal rounded(double place) {
        return switch (scale) {
            case LINEAR, INTEGER ->
                    new BigDecimal(place).setScale(decimals(), RoundingMode.HALF_EVEN);
            case LOGARITHMIC -> new BigDecimal(Math.pow(10, place)).round(TWO_DIGITS);
            case FROM_ZERO -> new BigDecimal(place * place * place).round(TWO_DIGITS);
            case NEAR_ONE ->
                    BigDecimal.ONE.subtract(new BigDecimal(Math.pow(10, -place)).round(TWO_DIGITS));
        };
    }

    /** One press of an arrow key. */
    double increment() {
        return switch (scale) {
            case LINEAR, INTEGER -> Math.pow(10, -decimals());
            case LOGARITHMIC, NEAR_ONE -> 0.1;
            case FROM_ZERO -> highest() / 40;
        };
    }

    private int decimals() {
        return (int) -Math.ceil(Math.log10(bounds.length() / ROUND_VALUES));
    }
}
