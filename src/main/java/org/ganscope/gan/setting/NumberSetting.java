package org.ganscope.gan.setting;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;

import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A number between two bounds.
 *
 * @param bounds smallest and largest allowed value, which may depend on the other settings
 * @param scale how a slider spreads the values
 */
public record NumberSetting(
        SettingName name,
        Function<GanConfig, Range> bounds,
        Scale scale,
        Predicate<GanConfig> existence,
        Predicate<GanConfig> relevance,
        Function<GanConfig, Double> getter,
        BiFunction<GanConfig, Double, GanConfig> setter)
        implements Setting {

    /** How values are spread between the bounds. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC,
        /** Logarithmic, with 0 at the very end. */
        LOGARITHMIC_OR_ZERO,
        /** From 0, where small values matter as much as large ones. */
        FROM_ZERO,
        /** From 0 to just below 1, where the last digits matter. */
        NEAR_ONE,
        /** Whole numbers only. */
        INTEGER
    }

    @Override
    public boolean exists(GanConfig config) {
        return existence.test(config);
    }

    @Override
    public boolean matters(GanConfig config) {
        return exists(config) && relevance.test(config);
    }

    @Override
    public Double value(GanConfig config) {
        return getter.apply(config);
    }

    /** Smallest and largest allowed value under the other settings of this configuration. */
    public Range bounds(GanConfig config) {
        return bounds.apply(config);
    }

    @Override
    public GanConfig with(GanConfig config, Object value) {
        if (!(value instanceof Number number)) {
            String text = String.valueOf(value);
            throw refusal("setting.error.number", config, NumberText.complaint(text));
        }
        double x = number.doubleValue();
        if (!bounds(config).contains(x)) {
            throw refusal("setting.error.bounds", config, NumberText.format(x));
        }
        if (scale == Scale.INTEGER && x != Math.rint(x)) {
            throw refusal("setting.error.integer", config, NumberText.format(x));
        }
        return setter.apply(config, x);
    }

    @Override
    public GanConfig parse(GanConfig config, String text) {
        boolean isWhole = scale == Scale.INTEGER;
        OptionalDouble number = isWhole ? NumberText.parseWhole(text) : NumberText.parse(text);
        if (number.isEmpty()) {
            throw refusal("setting.error.number", config, NumberText.complaint(text));
        }
        return with(config, number.getAsDouble());
    }

    private SettingException refusal(String message, GanConfig config, Object value) {
        Range allowed = bounds(config);
        return new SettingException(
                this,
                message,
                value,
                NumberText.format(allowed.low()),
                NumberText.format(allowed.high()));
    }

    @Override
    public String format(GanConfig config) {
        return NumberText.format(value(config));
    }
}
