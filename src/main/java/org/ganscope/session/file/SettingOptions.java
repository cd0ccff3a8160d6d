package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Path;

/** Settings as text, such as options of a command line, in any order. */
public final class SettingOptions {
    private final GivenSettings settings;

    /** Relative paths of data files refer to the folder of the process. */
    public SettingOptions() {
        this(Path.of(""));
    }

    /** @param folder to which relative paths of data files refer */
    public SettingOptions(Path folder) {
        settings = new GivenSettings(new DataFolder(folder));
    }

    /**
     * Adds a setting written {@code key=value}.
     *
     * @param option how errors name the place
     * @throws InputException if it is written in another way, there is no such key, or it was given
     *     before
     */
    public void add(String option, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            throw new Given(option, pair).placed(Text.of("file.option.form", pair));
        }
        add(option, pair.substring(0, equals).strip(), pair.substring(equals + 1));
    }

    /**
     * Adds a setting.
     *
     * @param option how errors name the place
     * @throws InputException if there is no such key, or it was given before
     */
    public void add(String option, String key, String value) {
        settings.add(key, new Given(option, value));
    }

    /**
     * A configuration with all added settings changed.
     *
     * @throws InputException if a value cannot be used
     */
    public GanConfig applyTo(GanConfig config) {
        return settings.applyTo(config);
    }

    private record Given(String option, String value) implements GivenSettings.Given {
        @Override
        public GanConfig apply(Setting setting, GanConfig config) {
            return setting.parse(config, value);
        }

        @Override
        public InputException placed(String sentence) {
            return new InputException("file.option.at", option, sentence);
        }
    }
}
