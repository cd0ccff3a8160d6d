package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One of a few named choices.
 *
 * @param choices the allowed names, as in configuration files
 * @param existence which configurations have this setting
 */
public record ChoiceSetting(
        SettingName name,
        List<String> choices,
        Predicate<GanConfig> existence,
        Predicate<GanConfig> relevance,
        Function<GanConfig, String> getter,
        BiFunction<GanConfig, String, GanConfig> setter)
        implements Setting {

    @Override
    public boolean exists(GanConfig config) {
        return existence.test(config);
    }

    @Override
    public boolean matters(GanConfig config) {
        return exists(config) && relevance.test(config);
    }

    @Override
    public String value(GanConfig config) {
        return getter.apply(config);
    }

    @Override
    public GanConfig with(GanConfig config, Object value) {
        if (!(value instanceof String choice) || !choices.contains(choice)) {
            throw new SettingException(
                    this, "setting.error.choice", value, String.join(", ", choices));
        }
        return setter.apply(config, choice);
    }

    @Override
    public GanConfig parse(GanConfig config, String text) {
        return with(config, text.strip());
    }

    @Override
    public String format(GanConfig config) {
        return value(config);
    }
}
