package org.ganscope.ui.window;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.ganscope.text.Text;

/**
 * Black over the whole window, so that a hall looks at you. Any key and any click ends it and does
 * nothing else; the run goes on.
 */
final class Curtain extends Region {
    Curtain() {
        setId("curtain");
        getStyleClass().add("curtain");
        setAccessibleText(Text.of("lecture.black"));
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    lift();
                    event.consume();
                });
    }

    void drop() {
        setVisible(true);
    }

    private void lift() {
        setVisible(false);
    }

    /** Whether a key belongs to it: one that ends it, or one that is held with that. */
    boolean claims(KeyEvent event) {
        boolean isBlack = isVisible();
        if (isBlack && !event.getCode().isModifierKey()) {
            lift();
        }
        return isBlack;
    }
}
