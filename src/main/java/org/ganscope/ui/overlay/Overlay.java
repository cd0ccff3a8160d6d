package org.ganscope.ui.overlay;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * A layer that lies over the window or over a part of it while it is open. It has the keys while
 * the focus is inside; closing it gives the focus back to who had it.
 */
public abstract class Overlay extends StackPane {
    private @Nullable Node before;

    /** To be called by constructors: it is closed at first, and takes no room then. */
    protected final void beginClosed() {
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows it and gives it the focus. */
    public void open() {
        if (!isOpen()) {
            Scene scene = getScene();
            before = scene == null ? null : scene.getFocusOwner();
            setVisible(true);
            applyCss(); // makes the skins, without which nothing inside can have the focus
        }
        firstFocus().requestFocus();
    }

    /** Takes it away. */
    public void close() {
        if (isOpen()) {
            setVisible(false);
            Node owner = before;
            before = null;
            if (owner != null && owner.getScene() != null) {
                owner.requestFocus();
            }
        }
    }

    public final boolean isOpen() {
        return isVisible();
    }

    /** Who has the focus once it is open. */
    protected abstract Node firstFocus();

    /** Does what a key means here; Esc closes. Returns whether it meant something. */
    protected boolean handles(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            return true;
        }
        return false;
    }

    /**
     * Asks for a key before the window does.
     *
     * @param focused who has the focus
     * @return whether the window must not take the key for one of its own
     */
    public final boolean claims(KeyEvent event, @Nullable Node focused) {
        boolean nowhere = focused == null || focused.getParent() == null;
        if (!isOpen() || !nowhere && !holds(focused)) {
            return false;
        }
        boolean isListOpen = focused instanceof ComboBoxBase<?> box && box.isShowing();
        if (!isListOpen && handles(event)) {
            event.consume();
        }
        return true;
    }

    /** Whether a node is in here. */
    protected final boolean holds(@Nullable Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }
}
