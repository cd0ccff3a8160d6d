package org.ganscope.export.page;

import org.ganscope.export.SettingGroup;
import org.ganscope.session.SettingChange;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of a run in a page: at its start by group, and what was changed on the way. */
final class PageSettings {
    private PageSettings() {}

    /** One object for each group. */
    static List<Map<String, Object>> groups(List<SettingGroup> groups) {
        return groups.stream().map(PageSettings::group).toList();
    }

    private static Map<String, Object> group(SettingGroup group) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", group.title());
        members.put("rows", group.rows().stream().map(PageSettings::row).toList());
        return members;
    }

    private static Map<String, Object> row(SettingGroup.Row row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", row.name());
        members.put("value", row.value());
        members.put("changed", row.isChanged());
        return members;
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
