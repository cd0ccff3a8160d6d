package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.List;

/** Settings written as {@code key=value}, as options of a command line are. */
public final class SettingOptions {
    private SettingOptions() {}

    /**
     * A configuration with some settings changed, whatever the order in which they are given.
     *
     * @param given each {@code key=value}
     * @throws InputException if a key or a value cannot be used
     */
    public static GanConfig apply(GanConfig config, List<String> given) {
        GivenSettings settings = new GivenSettings();
        for (String option : given) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                throw new Option("").placed(Text.of("file.option.form", option));
            }
            String key = option.substring(0, equals).strip();
            settings.add(key, new Option(option.substring(equals + 1)));
        }
        return settings.applyTo(config);
    }

    private record Option(String text) implements GivenSettings.Given {
        @Override
        public GanConfig apply(Setting setting, GanConfig config) {
            return setting.parse(config, text);
        }

        @Override
        public InputException placed(String sentence) {
            return new InputException("file.option.at", sentence);
        }
    }
}
