package org.ganscope.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.theme.Hint;

import java.util.List;

/**
 * A group of settings below a heading that opens and closes it. Where a single row is of use the
 * heading would say nothing that the row does not: the row is shown alone.
 */
final class SectionPane extends VBox {
    private final Section section;
    private final List<SettingRow> rows;
    private final ToggleButton heading = new ToggleButton();
    private final VBox content = new VBox();

    /** An open group. */
    SectionPane(LabModel model, Section section) {
        this.section = section;
        setId("section-" + section.key());
        getStyleClass().add("section");
        rows = section.settings().stream().map(given -> SettingRow.of(model, given)).toList();
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        heading.setGraphic(arrow);
        heading.getStyleClass().setAll("toggle-button", "section-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setSelected(true);
        new Hint(section.tooltip()).on(heading);
        heading.managedProperty().bind(heading.visibleProperty());
        content.getStyleClass().add("section-rows");
        content.getChildren().setAll(rows);
        content.managedProperty().bind(content.visibleProperty());
        content.visibleProperty()
                .bind(heading.selectedProperty().or(heading.visibleProperty().not()));
        getChildren().addAll(heading, content);
    }

    /** Shows another node below the rows. */
    void add(Node node) {
        content.getChildren().add(node);
    }

    /** Shows the settings as they are. */
    void show(GanConfig config) {
        rows.forEach(row -> row.show(config));
        heading.setText(section.title(config));
        heading.setVisible(content.getChildren().stream().filter(Node::isManaged).count() != 1);
    }

    /** Whether the group is open. */
    BooleanProperty expandedProperty() {
        return heading.selectedProperty();
    }

    void setExpanded(boolean expanded) {
        heading.setSelected(expanded);
    }

    /** Gives the focus to the heading, or to the only row. */
    void focus() {
        if (heading.isVisible()) {
            heading.requestFocus();
        } else {
            rows.stream().filter(Node::isManaged).findFirst().ifPresent(SettingRow::focus);
        }
    }

    /** Gives the focus to the control of a setting of this group. */
    void focus(String key) {
        rows.stream().filter(row -> row.setting().key().equals(key)).forEach(SettingRow::focus);
    }
}
