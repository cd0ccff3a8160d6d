package org.ganscope.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import org.ganscope.text.Text;

import java.util.Optional;

/**
 * The window without its frame, over the whole screen. JavaFX would leave this mode at any Escape,
 * even one for a field or a list: here the window decides which Escape leaves it.
 */
final class FullScreen {
    private final Scene scene;

    FullScreen(Scene scene) {
        this.scene = scene;
    }

    private Optional<Stage> stage() {
        return scene.getWindow() instanceof Stage stage ? Optional.of(stage) : Optional.empty();
    }

    void toggle() {
        stage().ifPresent(stage -> {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint(Text.of("window.fullscreen.hint"));
            stage.setFullScreen(!stage.isFullScreen());
        });
    }

    /** Leaves full screen; returns whether it was in force. */
    boolean leave() {
        Optional<Stage> full = stage().filter(Stage::isFullScreen);
        full.ifPresent(stage -> stage.setFullScreen(false));
        return full.isPresent();
    }
}
