package org.ganscope.ui.control;

import org.ganscope.data.Range;
import org.ganscope.gan.setting.NumberSetting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The mapping between values and positions of a slider: the value itself, its logarithm (with 0 a
 * little below the smallest usual value), its cube root if 0 is one of the small values, or
 * −log₁₀(1 − value) for values just below 1. Gives round values.
 */
final class ValueScale {
    /** Approximate number of round values along a linear slider. */
    private static final double ROUND_VALUES = 400;

    /** The end of a logarithmic scale, if 0 comes next. */
    private static final double LEAST = 1e-5;

    /**
     * The distance from there to 0, in powers of ten: wide enough to be seen and hit with a mouse.
     */
    private static final double TO_ZERO = 0.4;

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final NumberSetting.Scale scale;
    private final Range bounds;

    ValueScale(NumberSetting.Scale scale, Range bounds) {
        this.scale = scale;
        this.bounds = bounds;
    }

    /** The position of a value. */
    double place(double value) {
        return switch (scale) {
            case LINEAR, INTEGER -> value;
            case LOGARITHMIC -> Math.log10(value);
            case LOGARITHMIC_OR_ZERO ->
                    value == 0 ? Math.log10(LEAST) - TO_ZERO : Math.log10(Math.max(LEAST, value));
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

    /** The round value nearest to a position: two digits on a scale that is not linear. */
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
            case LOGARITHMIC_OR_ZERO ->
                    place < Math.log10(LEAST) - TO_ZERO / 2
                            ? BigDecimal.ZERO
                            : new BigDecimal(Math.max(LEAST, Math.pow(10, place)))
                                    .round(TWO_DIGITS);
            case FROM_ZERO -> new BigDecimal(place * place * place).round(TWO_DIGITS);
            case NEAR_ONE ->
                    BigDecimal.ONE.subtract(new BigDecimal(Math.pow(10, -place)).round(TWO_DIGITS));
        };
    }

    /** One press of an arrow key. */
    double increment() {
        return switch (scale) {
            case LINEAR, INTEGER -> Math.pow(10, -decimals());
            case LOGARITHMIC, LOGARITHMIC_OR_ZERO, NEAR_ONE -> 0.1;
            case FROM_ZERO -> highest() / 40;
        };
    }

    private int decimals() {
        return (int) -Math.ceil(Math.log10(bounds.length() / ROUND_VALUES));
    }
}
