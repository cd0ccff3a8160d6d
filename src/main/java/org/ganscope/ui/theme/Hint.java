package org.ganscope.ui.theme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that nodes show while the pointer rests on them, and tell to screen readers. The tooltip is
 * made when the pointer first comes to one of them: a window has dozens, and is not to wait for
 * any.
 */
public final class Hint {
    /** A style sheet cannot set this: a tooltip's skin takes its width from the tooltip alone. */
    private static final double MOST_WIDTH = 340;

    /** What the style sheet leaves at both sides of the words. */
    private static final double MARGINS = 24;

    private final List<Node> nodes = new ArrayList<>();
    private final StringProperty words;
    private Optional<Tooltip> tooltip = Optional.empty();

    public Hint(String words) {
        this.words = new SimpleStringProperty(words);
    }

    /** Shows the words on this node too. */
    public Hint on(Node node) {
        nodes.add(node);
        if (node.getAccessibleHelp() == null) {
            node.accessibleHelpProperty().bind(words.map(Notation::spoken));
        }
        tooltip.ifPresent(made -> Tooltip.install(node, made));
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> make());
        return this;
    }

    /** Other words from now on. */
    public void setText(String other) {
        words.set(other);
    }

    private static void show(Tooltip tooltip, String words) {
        if (Notation.isIn(words)) {
            Prose prose = new Prose(words);
            prose.setMaxWidth(MOST_WIDTH - MARGINS);
            prose.setPrefWidth(MOST_WIDTH - MARGINS);
            tooltip.setText("");
            tooltip.setGraphic(prose);
        } else {
            tooltip.setGraphic(null);
            tooltip.setText(words);
        }
    }

    private void make() {
        if (tooltip.isEmpty()) {
            Tooltip made = new Tooltip();
            words.subscribe(now -> show(made, now));
            made.setWrapText(true);
            made.setMaxWidth(MOST_WIDTH);
            nodes.forEach(node -> Tooltip.install(node, made));
            tooltip = Optional.of(made);
        }
    }
}
