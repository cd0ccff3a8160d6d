package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A text, such as the name of a file. It has its own editor.
 *
 * @param isPath whether it names a file, so that it may be written relative to another one
 */
public record WordSetting(
        SettingName name,
        boolean isPath,
        Predicate<GanConfig> existence,
        Function<GanConfig, String> getter,
        BiFunction<GanConfig, String, GanConfig> setter)
        implements Setting {

    @Override
    public boolean exists(GanConfig config) {
        return existence.test(config);
    }

    @Override
    public String value(GanConfig config) {
        return getter.apply(config);
    }

    @Override
    public GanConfig with(GanConfig config, Object value) {
        if (!(value instanceof String text)) {
            throw new SettingException(this, "setting.error.word", value);
        }
        return text.equals(value(config)) ? config : setter.apply(config, text);
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
