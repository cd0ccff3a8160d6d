package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Path;

/** Settings written as text, as options of a command line are; in any order. */
public final class SettingOptions {
    private final GivenSettings settings;

    /** A data file is looked for in the folder of the process. */
    public SettingOptions() {
        this(Path.of(""));
    }

    /** @param folder where a data file is looked for */
    public SettingOptions(Path folder) {
        settings = new GivenSettings(new DataFolder(folder));
    }

    /**
     * Notes a setting written {@code key=value}.
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
     * Notes a setting.
     *
     * @param option how errors name the place
     * @throws InputException if there is no such key, or it was given before
     */
    public void add(String option, String key, String value) {
        settings.add(key, new Given(option, value));
    }

    /**
     * A configuration with all noted settings changed.
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
