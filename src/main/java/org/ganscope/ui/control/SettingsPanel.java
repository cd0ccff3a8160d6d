package org.ganscope.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopPart;
import org.ganscope.ui.model.RunModel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Every setting of the run, in groups that open and close. Settings that do not exist or have no
 * effect under the others are hidden. Scrolls vertically if there is no room.
 */
public final class SettingsPanel extends ScrollPane {
    /** Margin above or below a control that is brought into view. */
    private static final double ROOM = 12;

    private final RunModel model;
    private final Supplier<Node> ownData;
    private final Supplier<Node> rateMap;
    private final Supplier<Node> formulas;
    private final VBox column = new VBox();
    private Optional<LoopSection> loop = Optional.empty();
    private final Map<SettingSection, SectionPane> panes = new EnumMap<>(SettingSection.class);

    /** The keys of the groups that are closed, or will be once they are made. */
    private final ReadOnlyObjectWrapper<Set<String>> closed =
            new ReadOnlyObjectWrapper<>(closedAtFirst());

    /**
     * The settings of a run.
     *
     * @param ownData makes the node at the end of the data's group
     * @param rateMap makes the node at the end of the group of the learning rates
     * @param formulas makes the node beside the objective
     */
    public SettingsPanel(
            RunModel model,
            Supplier<Node> ownData,
            Supplier<Node> rateMap,
            Supplier<Node> formulas) {
        this.model = model;
        this.ownData = ownData;
        this.rateMap = rateMap;
        this.formulas = formulas;
        column.getStyleClass().add("sections");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(Text.of("window.settings"));
        getStyleClass().addAll("card", "settings");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
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
        return panes.size() == SettingSection.values().length;
    }

    /** Makes all groups that are still missing. */
    public void fill() {
        while (!isFull()) {
            fillOne();
        }
    }

    /**
     * Makes the next missing group, from the top. Before that the panel is empty in its full width:
     * the settings are half of all the nodes of a window, and its first picture can do without
     * them. Tried: three groups at a time are complete sooner, but the first of them is visible a
     * third of a second later.
     */
    public void fillNext() {
        if (!isFull()) {
            fillOne();
        }
    }

    private void fillOne() {
        SettingSection section = SettingSection.values()[panes.size()];
        if (panes.isEmpty()) {
            column.getChildren().add(loop());
        }
        SectionPane pane = pane(section);
        column.getChildren().add(pane);
        if (section == SettingSection.DATA) {
            pane.add(ownData.get());
        }
        if (section == SettingSection.LEARNING) {
            pane.add(rateMap.get());
        }
        if (section == SettingSection.OBJECTIVE) {
            pane.addBeside("objective", formulas.get());
            column.getChildren().add(new ParametersSection(model.curtain().seenProperty()));
        }
        pane.show(model.config());
    }

    /** Gives the focus to the window when you click outside all rows: this ends typing. */
    @Override
    public void requestFocus() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getRoot().requestFocus();
        }
    }

    /** Brings the focused control into view when you move through the settings by Tab. */
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
        Optional.ofNullable(panes.get(Settings.of(key).name().section()))
                .ifPresent(pane -> {
                    pane.setExpanded(true);
                    applyCss();
                    layout(); // if a group was closed, its rows have no place yet
                    pane.focus(key);
                });
    }

    private SectionPane pane(SettingSection section) {
        SectionPane pane = new SectionPane(model, section);
        remember(pane.expandedProperty(), Sections.key(section));
        panes.put(section, pane);
        return pane;
    }

    private Node loop() {
        LoopSection made =
                new LoopSection(
                        model.curtain().seenProperty(),
                        model.transport().turnProperty(),
                        this::open);
        remember(made.expandedProperty(), LoopSection.KEY);
        loop = Optional.of(made);
        return made;
    }

    private void remember(BooleanProperty expanded, String key) {
        expanded.set(!closed.get().contains(key));
        expanded.subscribe(whether -> note(key, whether));
    }

    private void note(String key, boolean expanded) {
        Set<String> keys = new HashSet<>(closed.get());
        if (expanded ? keys.remove(key) : keys.add(key)) {
            closed.set(Set.copyOf(keys));
        }
    }

    /** Opens the settings of a part of the game and scrolls there. */
    private void open(LoopPart part) {
        SectionPane pane = panes.get(Sections.of(part));
        if (pane != null) {
            pane.setExpanded(true);
            layout();
            scrollTo(pane);
            pane.focus();
        }
    }

    /** Scrolls it as far up as possible. */
    private void scrollTo(Node pane) {
        double hidden = column.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            double top = pane.getBoundsInParent().getMinY() - ROOM;
            setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private static Set<String> closedAtFirst() {
        return Arrays.stream(SettingSection.values())
                .filter(section -> !Sections.isOpenAtFirst(section))
                .map(Sections::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void show(GanConfig config) {
        panes.values().forEach(pane -> pane.show(config));
    }

    /** The keys of the groups that are closed; each change gives a new, immutable set. */
    public ReadOnlyObjectProperty<Set<String>> closedSectionsProperty() {
        return closed.getReadOnlyProperty();
    }

    /** Closes the groups of these keys and opens the others. */
    public void closeSections(Set<String> keys) {
        closed.set(Set.copyOf(keys));
        loop.ifPresent(made -> made.setExpanded(!keys.contains(LoopSection.KEY)));
        panes.forEach((section, pane) -> pane.setExpanded(!keys.contains(Sections.key(section))));
    }
}
