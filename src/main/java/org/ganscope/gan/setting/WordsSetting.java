package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list of texts, possibly empty, such as the names of columns. It has its own editor.
 *
 * @param most maximum length of the list
 */
public record WordsSetting(
        SettingName name,
        int most,
        Predicate<GanConfig> existence,
        Function<GanConfig, List<String>> getter,
        BiFunction<GanConfig, List<String>, GanConfig> setter)
        implements Setting {

    @Override
    public boolean exists(GanConfig config) {
        return existence.test(config);
    }

    @Override
    public List<String> value(GanConfig config) {
        return getter.apply(config);
    }

    @Override
    public GanConfig with(GanConfig config, Object value) {
        if (!(value instanceof List<?> list)
                || list.size() > most
                || !list.stream().allMatch(String.class::isInstance)) {
            throw new SettingException(this, "setting.error.words", value, Integer.toString(most));
        }
        List<String> words = list.stream().map(String.class::cast).toList();
        return words.equals(value(config)) ? config : setter.apply(config, words);
    }

    /** Reads "length, width"; a text with a comma in it can only be given in a file. */
    @Override
    public GanConfig parse(GanConfig config, String text) {
        return with(
                config,
                Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    @Override
    public String format(GanConfig config) {
        return String.join(", ", value(config));
    }
}
