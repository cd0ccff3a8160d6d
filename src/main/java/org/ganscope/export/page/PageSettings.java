package org.ganscope.export.page;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of a run in a page: at its start by group, and what was changed on the way. */
final class PageSettings {
    private final GanConfig config;
    private final Set<Setting> others;

    /**
     * The settings at the start.
     *
     * @param scenario what they differ from is marked
     */
    PageSettings(GanConfig config, Optional<Scenario> scenario) {
        this.config = config;
        others =
                scenario.map(known -> Settings.changed(known.config(), config))
                        .<Set<Setting>>map(HashSet::new)
                        .orElseGet(Set::of);
    }

    /** One object for each group that has settings. */
    List<Map<String, Object>> groups() {
        return Arrays.stream(SettingSection.values())
                .filter(section -> !rows(section).isEmpty())
                .map(this::group)
                .toList();
    }

    private Map<String, Object> group(SettingSection section) {
        Map<String, Object> group = new LinkedHashMap<>();
        String key = section.name().toLowerCase(Locale.ROOT);
        group.put("title", Text.of("setting.section." + key));
        group.put("rows", rows(section));
        return group;
    }

    private List<Map<String, Object>> rows(SettingSection section) {
        return Settings.all().stream()
                .filter(setting -> setting.name().section() == section)
                .filter(setting -> setting.exists(config) && setting.matters(config))
                .sorted(Comparator.comparingInt(setting -> setting.name().place()))
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(Setting setting) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", SettingWords.name(setting));
        row.put("value", SettingWords.value(setting, config));
        row.put("changed", others.contains(setting));
        return row;
    }

    /** What was changed while the run was trained. */
    static List<Map<String, Object>> changes(Snapshot end) {
        return end.changes().stream().map(PageSettings::change).toList();
    }

    private static Map<String, Object> change(SettingChange change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("step", change.step());
        members.put(
                "text",
                Text.of(
                        "page.change",
                        SettingWords.name(change.setting()),
                        SettingWords.value(change.setting(), change.before()),
                        SettingWords.value(change.setting(), change.after())));
        return members;
    }
}
