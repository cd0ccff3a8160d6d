package org.ganscope.export;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Settings that belong together, as the window shows them.
 *
 * @param title of the group
 * @param rows those that exist under the settings and matter, at least one
 */
public record SettingGroup(String title, List<Row> rows) {
    /**
     * One setting.
     *
     * @param isChanged whether it differs from the scenario
     */
    public record Row(String name, String value, boolean isChanged) {}

    public SettingGroup {
        rows = List.copyOf(rows);
    }

    /**
     * All groups that have settings.
     *
     * @param scenario what they differ from is marked
     */
    public static List<SettingGroup> of(GanConfig config, Optional<Scenario> scenario) {
        Set<Setting> changed =
                scenario.map(known -> Settings.changed(known.config(), config))
                        .<Set<Setting>>map(HashSet::new)
                        .orElseGet(Set::of);
        return Arrays.stream(SettingSection.values())
                .map(section -> of(section, config, changed))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static SettingGroup of(SettingSection section, GanConfig config, Set<Setting> changed) {
        List<Row> rows =
                Settings.all().stream()
                        .filter(setting -> setting.name().section() == section)
                        .filter(setting -> setting.exists(config) && setting.matters(config))
                        .sorted(Comparator.comparingInt(setting -> setting.name().place()))
                        .map(setting ->
                                new Row(
                                        SettingWords.name(setting),
                                        SettingWords.value(setting, config),
                                        changed.contains(setting)))
                        .toList();
        return new SettingGroup(
                Text.of("setting.section." + section.name().toLowerCase(Locale.ROOT)), rows);
    }
}
