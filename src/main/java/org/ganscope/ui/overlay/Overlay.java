package org.ganscope.ui.overlay;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * A layer over the window or a part of it while it is open. It gets the keys while the focus is
 * inside; closing it returns the focus to the node that had it.
 */
public abstract class Overlay extends StackPane {
    private @Nullable Node before;

    /** Called by constructors: it is closed at first and takes no room then. */
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
            toFront(); // others may have been made later
            applyCss(); // makes the skins, without which nothing inside can have the focus
        }
        firstFocus().requestFocus();
    }

    /** Hides it. */
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

    /** The node that gets the focus when it opens. */
    protected abstract Node firstFocus();

    /** Handles a key; Esc closes. Returns whether the key had a meaning. */
    protected boolean handles(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            return true;
        }
        return false;
    }

    /** Whether a key has its meaning in the window while the focus is in here. */
    protected boolean leavesToWindow(KeyEvent event) {
        return false;
    }

    /**
     * Handles a key before the window does.
     *
     * @param focused the node that has the focus
     * @return whether the window must ignore the key
     */
    public final boolean claims(KeyEvent event, @Nullable Node focused) {
        boolean nowhere = focused == null || focused.getParent() == null;
        if (!isOpen() || !nowhere && !holds(focused)) {
            return false;
        }
        boolean isListOpen = focused instanceof ComboBoxBase<?> box && box.isShowing();
        if (!isListOpen && leavesToWindow(event)) {
            return false;
        }
        if (!isListOpen && handles(event)) {
            event.consume();
        }
        return true;
    }

    /** Whether a node is inside. */
    protected final boolean holds(@Nullable Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /** Whether a node is inside any overlay. */
    public static boolean isOnOne(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof Overlay)) {
            at = at.getParent();
        }
        return at != null;
    }
}
