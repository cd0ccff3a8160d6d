package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.ganscope.math.Lazy;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.paper.PictureCard;
import org.ganscope.ui.paper.PicturePlace;
import org.ganscope.ui.theme.Theme;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The keys that save a picture, and copy one of the part that has the focus. While parts of the
 * window are covered, a picture would show them: it is refused.
 */
record PictureKeys(
        Lazy<PictureCard> card, Supplier<Theme> theme, BooleanSupplier isCovered, Runnable refuse) {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    boolean handles(KeyEvent event, Scene scene, boolean isTyping) {
        // of a board over the window, no part is meant
        boolean isCopy = COPY.match(event) && !isTyping && !Overlay.isOnOne(scene.getFocusOwner());
        if (isCopy && isCovered.getAsBoolean()) {
            refuse.run();
        } else if (SAVE.match(event)) {
            open(scene);
        } else if (isCopy) {
            card.get().copy(focused(scene).orElse(card.get().stage()), theme.get());
        } else {
            return false;
        }
        return true;
    }

    void open(Scene scene) {
        if (isCovered.getAsBoolean()) {
            refuse.run();
        } else {
            card.get().open(focused(scene));
        }
    }

    private Optional<PicturePlace> focused(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner == null
                ? Optional.empty()
                : card.get().holding(owner).filter(place -> !place.id().equals("window"));
    }
}
