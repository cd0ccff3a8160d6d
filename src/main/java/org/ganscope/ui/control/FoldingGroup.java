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

    /** Kept in a field, since a property does not keep its bindings from being collected. */
    private final BooleanBinding isSeen =
            sceneProperty().isNotNull().and(visibleProperty()).and(content.visibleProperty());

    /** @param key for tests and for the window's memory */
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

    /** Sets the explanation of the group. */
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

    /** The visible nodes below the heading. */
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
     * The same value, but updated only while the content is visible: while the group is closed,
     * hidden or in no window, listeners do no work.
     */
    final <T> ObservableValue<T> whileSeen(ObservableValue<T> value) {
        return value.when(isSeen);
    }
}
