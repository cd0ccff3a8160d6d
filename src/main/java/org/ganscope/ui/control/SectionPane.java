package org.ganscope.ui.control;

import javafx.scene.Node;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.ui.model.RunModel;

import java.util.List;

/**
 * A group of settings. If only one row is useful, it is shown without the heading, which would only
 * repeat it.
 */
final class SectionPane extends FoldingGroup {
    private final SettingSection section;
    private final List<SettingRow> rows;

    SectionPane(RunModel model, SettingSection section) {
        super(Sections.key(section));
        this.section = section;
        explain(Sections.tooltip(section));
        rows =
                Sections.settings(section).stream()
                        .map(given -> SettingRow.of(model, given))
                        .toList();
        rows.forEach(this::add);
    }

    /** Shows the current settings. */
    void show(GanConfig config) {
        rows.forEach(row -> row.show(config));
        setTitle(Sections.title(section, config));
        setHeaded(shown().size() != 1);
    }

    /** Shows another node at the end of the row of a setting. */
    void addBeside(String key, Node node) {
        rows.stream()
                .filter(row -> row.setting().key().equals(key))
                .forEach(row -> row.addBeside(node));
    }

    /** Gives the focus to the heading, or to the only row. */
    void focus() {
        if (isHeaded()) {
            focusHeading();
        } else {
            rows.stream().filter(Node::isManaged).findFirst().ifPresent(SettingRow::focus);
        }
    }

    /** Gives the focus to the control of a setting of this group. */
    void focus(String key) {
        rows.stream().filter(row -> row.setting().key().equals(key)).forEach(SettingRow::focus);
    }
}
