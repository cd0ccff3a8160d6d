package org.ganscope.ui.theme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that nodes show while the pointer rests on them, and that screen readers read. The tooltip
 * is made when the pointer first reaches one of the nodes: a window has dozens, and its start must
 * not wait for them. It is shown below the node, or above it at the bottom of the screen, never
 * over it.
 */
public final class Hint {
    /** A style sheet cannot set this: a tooltip's skin takes its width only from the tooltip. */
    private static final double MOST_WIDTH = 340;

    /** The padding of the style sheet on both sides of the text. */
    private static final double MARGINS = 24;

    private static final double GAP = 6;

    /**
     * Below a node higher than this the text would be far from the pointer, so it stays next to the
     * pointer.
     */
    private static final double HIGH = 120;

    private final List<Node> nodes = new ArrayList<>();
    private final StringProperty words;
    private Optional<Tooltip> tooltip = Optional.empty();
    private Optional<Node> pointed = Optional.empty();

    public Hint(String words) {
        this.words = new SimpleStringProperty(words);
    }

    /** Shows the text on this node too. */
    public Hint on(Node node) {
        nodes.add(node);
        if (node.getAccessibleHelp() == null) {
            node.accessibleHelpProperty().bind(words.map(Notation::spoken));
        }
        tooltip.ifPresent(made -> Tooltip.install(node, made));
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> point(node));
        return this;
    }

    /** Sets another text. */
    public void setText(String other) {
        words.set(other);
    }

    /** Hides the text that is shown at present, if any. */
    static void hideAll() {
        List.copyOf(Window.getWindows()).stream()
                .filter(Tooltip.class::isInstance)
                .forEach(Window::hide);
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

    private void point(Node node) {
        pointed = Optional.of(node);
        if (tooltip.isEmpty()) {
            Tooltip made = new Tooltip();
            words.subscribe(now -> show(made, now));
            made.setWrapText(true);
            made.setMaxWidth(MOST_WIDTH);
            made.setOnShown(event -> pointed.ifPresent(shown -> placeBeside(made, shown)));
            nodes.forEach(other -> Tooltip.install(other, made));
            tooltip = Optional.of(made);
        }
    }

    private static void placeBeside(Tooltip tooltip, Node node) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        if (at == null || at.getHeight() > HIGH) {
            return;
        }
        Rectangle2D screen = screen(at).getVisualBounds();
        double below = at.getMaxY() + GAP;
        boolean fits = below + tooltip.getHeight() <= screen.getMaxY();
        double most = Math.max(screen.getMinX(), screen.getMaxX() - tooltip.getWidth());
        tooltip.setAnchorX(Math.clamp(at.getMinX(), screen.getMinX(), most));
        tooltip.setAnchorY(fits ? below : at.getMinY() - GAP - tooltip.getHeight());
    }

    private static Screen screen(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary);
    }
}
