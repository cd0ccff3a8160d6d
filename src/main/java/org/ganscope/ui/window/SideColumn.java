package org.ganscope.ui.window;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.text.Text;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.theme.Hint;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/** The column beside the stage: one of its panels, below tabs if there are several. */
final class SideColumn extends VBox {
    private final ObjectProperty<SidePanel> shown;
    private final Map<SidePanel, Region> panels;
    private final Map<SidePanel, ToggleButton> tabs = new EnumMap<>(SidePanel.class);
    private final HBox tabRow = new HBox();

    /**
     * @param shown the panel that is shown
     * @param panels in the order of their tabs; the one that is shown decides on the width
     */
    SideColumn(ObjectProperty<SidePanel> shown, SequencedMap<SidePanel, Region> panels) {
        this.shown = shown;
        this.panels = panels;
        getStyleClass().add("side-column");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        tabRow.getStyleClass().add("side-tabs");
        ToggleGroup group = new ToggleGroup();
        panels.forEach((panel, node) -> {
            setVgrow(node, Priority.ALWAYS);
            tabRow.getChildren().add(tab(panel, group));
        });
        if (panels.size() > 1) {
            getChildren().add(tabRow);
        }
        shown.subscribe(this::show);
    }

    private Node tab(SidePanel panel, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(Text.of("side." + panel.key()));
        tab.setId("tab-" + panel.key());
        tab.getStyleClass().add("side-tab");
        tab.setToggleGroup(group);
        tab.setFocusTraversable(false);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(event -> {
            shown.set(panel);
            tab.setSelected(true); // a second press leaves it chosen
        });
        new Hint(Text.of("side." + panel.key() + ".tooltip")).on(tab);
        tabs.put(panel, tab);
        return tab;
    }

    private void show(SidePanel wanted) {
        SidePanel panel = panels.containsKey(wanted) ? wanted : SidePanel.SETTINGS;
        tabs.forEach((each, tab) -> tab.setSelected(each == panel));
        getChildren().removeIf(child -> child != tabRow);
        Region node = Objects.requireNonNull(panels.get(panel));
        getChildren().add(node);
        prefWidthProperty().bind(node.prefWidthProperty());
    }
}
