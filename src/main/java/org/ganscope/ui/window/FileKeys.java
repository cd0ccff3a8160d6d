package org.ganscope.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.ganscope.ui.saving.RunFiles;
import org.ganscope.ui.saving.RunOpening;

/** The keys that save, open, copy and paste the run. */
record FileKeys(RunFiles files, RunOpening opening, PictureKeys pictures) {
    private static final KeyCombination OPEN =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN_SECOND =
            new KeyCodeCombination(
                    KeyCode.O, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(
                    KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination COPY =
            new KeyCodeCombination(
                    KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /**
     * Handles a key.
     *
     * @param isTyping whether a text is typed, into which the clipboard is pasted
     * @return whether it was one of these
     */
    boolean handles(KeyEvent event, Scene scene, boolean isTyping) {
        Window owner = scene.getWindow();
        if (OPEN.match(event)) {
            opening.ask(owner);
        } else if (OPEN_SECOND.match(event)) {
            opening.second().ask(owner);
        } else if (SAVE.match(event)) {
            files.save(owner);
        } else if (SAVE_AS.match(event)) {
            files.saveAs(owner);
        } else if (COPY.match(event)) {
            files.copy();
        } else if (PASTE.match(event) && !isTyping) {
            opening.paste();
        } else {
            return pictures.handles(event, scene, isTyping);
        }
        return true;
    }
}
