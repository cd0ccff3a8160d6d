package org.ganscope.ui.control;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.ui.theme.Hint;

import java.util.List;

/** Content below a heading that opens and closes it. Open at first. */
class FoldingGroup extends VBox {
    private final ToggleButton heading = new ToggleButton();
    private final VBox content = new VBox();

    /** In a field: properties do not keep what is bound to them from being collected. */
    private final BooleanBinding isSeen =
            sceneProperty().isNotNull().and(visibleProperty()).and(content.visibleProperty());

    /** @param key for tests, and what the window remembers it by */
    FoldingGroup(String key) {
        setId("section-" + key);
        getStyleClass().add("section");
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        heading.setGraphic(arrow);
        heading.getStyleClass().setAll("toggle-button", "section-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setSelected(true);
        heading.managedProperty().bind(heading.visibleProperty());
        content.getStyleClass().add("section-rows");
        content.managedProperty().bind(content.visibleProperty());
        content.visibleProperty()
                .bind(heading.selectedProperty().or(heading.visibleProperty().not()));
        getChildren().addAll(heading, content);
    }

    /** Shows another node below the others. */
    final void add(Node node) {
        content.getChildren().add(node);
    }

    final void setTitle(String title) {
        heading.setText(title);
    }

    /** Says what the group is about. */
    final void explain(String words) {
        new Hint(words).on(heading);
    }

    /** Whether there is a heading; without one the content is always shown. */
    final void setHeaded(boolean isHeaded) {
        heading.setVisible(isHeaded);
    }

    final boolean isHeaded() {
        return heading.isVisible();
    }

    /** What is below the heading and takes room. */
    final List<Node> shown() {
        return content.getChildren().stream().filter(Node::isManaged).toList();
    }

    /** Whether the group is open. */
    final BooleanProperty expandedProperty() {
        return heading.selectedProperty();
    }

    final void setExpanded(boolean expanded) {
        heading.setSelected(expanded);
    }

    final void focusHeading() {
        heading.requestFocus();
    }

    /**
     * The same value, but only as long as the content can be seen: while the group is closed, left
     * out or in no window, nobody who follows it does any work.
     */
    final <T> ObservableValue<T> whileSeen(ObservableValue<T> value) {
        return value.when(isSeen);
    }
}
