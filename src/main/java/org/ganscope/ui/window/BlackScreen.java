package org.ganscope.ui.window;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.ganscope.text.Text;

/**
 * Black over the whole window, so that a hall looks at you. Any key and any click ends it and does
 * nothing else; the run goes on.
 */
final class BlackScreen extends Region {
    BlackScreen() {
        setId("black-screen");
        getStyleClass().add("black-screen");
        setAccessibleText(Text.of("lecture.black"));
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    end();
                    event.consume();
                });
    }

    void show() {
        setVisible(true);
    }

    private void end() {
        setVisible(false);
    }

    /** Whether a key belongs to it: one that ends it, or one that is held with that. */
    boolean claims(KeyEvent event) {
        boolean isBlack = isVisible();
        if (isBlack && !event.getCode().isModifierKey()) {
            end();
        }
        return isBlack;
    }
}
