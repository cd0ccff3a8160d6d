package org.ganscope.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.theme.Hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every setting of the run, in groups that open and close. What does not exist or has no effect
 * under the other settings is not shown. Scrolls up and down where there is no room.
 */
public final class SettingsPanel extends ScrollPane {
    /** Left free above or below a control that is brought into view. */
    private static final double ROOM = 12;

    private final LabModel model;
    private final Supplier<Node> ownData;
    private final VBox column = new VBox();
    private final Map<Section, TitledPane> panes = new EnumMap<>(Section.class);
    private final List<SettingRow> rows = new ArrayList<>();

    /** The keys of the groups that are closed, or will be once they are made. */
    private final ReadOnlyObjectWrapper<Set<String>> closed =
            new ReadOnlyObjectWrapper<>(closedAtFirst());

    /** @param ownData makes what stands at the end of the data's group */
    public SettingsPanel(LabModel model, Supplier<Node> ownData) {
        this.model = model;
        this.ownData = ownData;
        column.getStyleClass().add("sections");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(Text.of("window.settings"));
        getStyleClass().addAll("card", "settings");
        model.configProperty().subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(focused -> {
                    if (focused != null) {
                        bringIntoView(focused);
                    }
                });
    }

    /** Whether no group is missing. */
    public boolean isFull() {
        return panes.size() == Section.values().length;
    }

    /** Makes all groups that are still missing. */
    public void fill() {
        while (!isFull()) {
            fillOne();
        }
    }

    /**
     * Makes the next group that is missing, from the top. Before that the panel is empty in its
     * full width: the settings are half of all the parts of a window, and its first picture can do
     * without them. Tried: three groups at a time are complete sooner, but the first of them is
     * seen a third of a second later.
     */
    public void fillNext() {
        if (!isFull()) {
            fillOne();
        }
    }

    private void fillOne() {
        Section section = Section.values()[panes.size()];
        TitledPane pane = pane(section);
        column.getChildren().add(pane);
        if (section == Section.DATA) {
            ((VBox) pane.getContent()).getChildren().add(ownData.get());
        }
        if (section == Section.OBJECTIVE) {
            column.getChildren().add(new ParametersSection(model));
        }
        show(model.config());
    }

    /** Who walks through the settings by Tab sees where they are. */
    private void bringIntoView(Node focused) {
        Node at = focused;
        while (at != null && at != column) {
            at = at.getParent();
        }
        double hidden = column.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (at == null || hidden <= 0) {
            return;
        }
        Bounds bounds = column.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            setVvalue(Math.max(0, bounds.getMinY() - ROOM) / hidden);
        } else if (bounds.getMaxY() > bottom) {
            double wanted = bounds.getMaxY() + ROOM - getViewportBounds().getHeight();
            setVvalue(Math.min(hidden, wanted) / hidden);
        }
    }

    /** Opens the group of a setting and gives its control the focus, which brings it into view. */
    public void open(String key) {
        fill();
        panes.get(Section.of(Settings.of(key))).setExpanded(true);
        rows.stream()
                .filter(row -> row.setting().key().equals(key))
                .forEach(row -> {
                    applyCss();
                    layout(); // where a group was closed its rows have no place yet
                    row.focus();
                });
    }

    private TitledPane pane(Section section) {
        VBox content = new VBox();
        content.getStyleClass().add("section-rows");
        for (Setting setting : section.settings()) {
            SettingRow row = SettingRow.of(model, setting);
            rows.add(row);
            content.getChildren().add(row);
        }
        TitledPane pane = new TitledPane(section.title(model.config()), content);
        pane.getStyleClass().add("section");
        pane.setId("section-" + section.key());
        pane.setAnimated(false);
        Hint about = new Hint(section.tooltip());
        pane.skinProperty().subscribe(() -> pane.lookupAll(".title").forEach(about::on));
        pane.setExpanded(!closed.get().contains(section.key()));
        pane.expandedProperty().subscribe(expanded -> note(section, expanded));
        panes.put(section, pane);
        return pane;
    }

    private void note(Section section, boolean expanded) {
        Set<String> keys = new HashSet<>(closed.get());
        if (expanded ? keys.remove(section.key()) : keys.add(section.key())) {
            closed.set(Set.copyOf(keys));
        }
    }

    private static Set<String> closedAtFirst() {
        return Arrays.stream(Section.values())
                .filter(section -> !section.isOpenAtFirst())
                .map(Section::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void show(GanConfig config) {
        rows.forEach(row -> row.show(config));
        panes.forEach((section, pane) -> pane.setText(section.title(config)));
    }

    /** The keys of the groups that are closed; each change gives a new, immutable set. */
    public ReadOnlyObjectProperty<Set<String>> closedSectionsProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Closes the groups of these keys and opens the others. */
    public void closeSections(Set<String> keys) {
        closed.set(Set.copyOf(keys));
        panes.forEach((section, pane) -> pane.setExpanded(!keys.contains(section.key())));
    }
}
