package org.ganscope.session.file;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Settings given in any order; they are applied in the order of {@link Settings}, a target before
 * its parameters.
 */
final class GivenSettings {
    /** One setting as it was given. */
    interface Given {
        /** The configuration with the given value. */
        GanConfig apply(Setting setting, GanConfig config);

        /** The same error with the place of its cause in the input. */
        InputException placed(String sentence);
    }

    /**
     * The settings that decide which numbers are read from a data file, the likeliest cause of an
     * error first.
     */
    private static final List<String> DATA =
            List.of("data.file", "data.columns", "data.missing", "data.hash", "data.target");

    private final Map<String, Given> byKey = new LinkedHashMap<>();
    private final DataFolder folder;

    /** @param folder to which relative paths of files refer */
    GivenSettings(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Notes a setting.
     *
     * @throws InputException if there is no setting of this key, or it was given before
     */
    void add(String key, Given given) {
        if (Settings.find(key).isEmpty()) {
            throw given.placed(unknown(key));
        }
        if (byKey.putIfAbsent(key, given) != null) {
            throw given.placed(Text.of("file.setting.twice", key));
        }
    }

    /** The error for a key that does not exist. */
    static String unknown(String key) {
        Optional<String> nearest = Spelling.nearest(key, keys(setting -> true));
        return nearest.map(known -> Text.of("file.setting.meant", key, known))
                .orElseGet(() -> Text.of("file.setting.unknown", key));
    }

    /**
     * The configuration with every given setting changed, and its data file read.
     *
     * @throws InputException if the configuration does not have one of the settings, a value is
     *     refused, or the data file cannot be used
     */
    GanConfig applyTo(GanConfig config) {
        GanConfig changed = withData(applied(config));
        check(changed);
        return changed;
    }

    /**
     * The configuration with every given setting changed; its data file is named, but not read.
     *
     * @throws InputException if the configuration does not have one of the settings, or a value is
     *     refused
     */
    GanConfig applyWithoutData(GanConfig config) {
        GanConfig changed = folder.located(applied(config));
        TargetConfig target = changed.target();
        check(changed.withTarget(target.withMaterial(target.kind().standardMaterial())));
        return changed;
    }

    private GanConfig applied(GanConfig config) {
        GanConfig changed = config;
        for (Setting setting : Settings.all()) {
            Given given = byKey.get(setting.key());
            if (given != null) {
                changed = apply(given, setting, changed);
            }
        }
        return changed;
    }

    private GanConfig withData(GanConfig config) {
        try {
            return folder.withData(config);
        } catch (InputException e) {
            throw DATA.stream()
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                    .findFirst()
                    .map(given -> given.placed(e.getMessage()))
                    .orElse(e);
        }
    }

    private static GanConfig apply(Given given, Setting setting, GanConfig config) {
        if (!setting.exists(config)) {
            throw given.placed(absent(setting, config));
        }
        try {
            return given.apply(setting, config);
        } catch (InputException e) {
            throw given.placed(e.getMessage());
        }
    }

    /** The error for a setting that the target does not have. */
    private static String absent(Setting setting, GanConfig config) {
        if (!(setting instanceof NumberSetting)) {
            return foreign(setting, config);
        }
        String section = setting.key().substring(0, setting.key().indexOf('.') + 1);
        List<String> present =
                keys(other ->
                        other.key().startsWith(section)
                                && other instanceof NumberSetting
                                && other.exists(config));
        String target = Settings.of("data.target").format(config);
        return Text.of("file.setting.absent", setting.key(), target, String.join(", ", present));
    }

    /** Few targets have this kind of content: they are listed. */
    private static String foreign(Setting setting, GanConfig config) {
        ChoiceSetting target = (ChoiceSetting) Settings.of("data.target");
        List<String> having =
                target.choices().stream()
                        .filter(choice -> setting.exists(target.with(config, choice)))
                        .toList();
        return Text.of(
                "file.setting.foreign",
                setting.key(),
                target.format(config),
                String.join(" / ", having));
    }

    private void check(GanConfig config) {
        try {
            Settings.check(config);
        } catch (InputException e) {
            // the sentence about start values begins with their key
            throw byKey.entrySet().stream()
                    .filter(given -> e.getMessage().startsWith(given.getKey() + " "))
                    .findFirst()
                    .map(given -> given.getValue().placed(e.getMessage()))
                    .orElse(e);
        }
    }

    private static List<String> keys(Predicate<Setting> which) {
        return Settings.all().stream().filter(which).map(Setting::key).toList();
    }
}
