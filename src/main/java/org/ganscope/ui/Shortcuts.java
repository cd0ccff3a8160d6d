package org.ganscope.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.ganscope.gan.Move;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.overlay.Overlay;
import org.ganscope.ui.stage2d.PlaneLayer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The keys of the window. They work wherever the focus is, except where a text is typed or a list
 * is open; Space therefore always means train or pause, and Enter presses a focused button.
 */
final class Shortcuts {
    private static final KeyCombination QUIT =
            new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DRAW =
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    /**
     * What the window does for keys.
     *
     * @param scenarios opens the board of scenarios
     * @param draw opens the sheet for drawing
     * @param open asks for a file with data
     */
    record Actions(Runnable scenarios, Runnable draw, Runnable open, Runnable quit) {}

    private final LabModel model;
    private final HelpOverlay help;
    private final List<Overlay> overlays;
    private final Actions actions;

    /**
     * @param overlays who is asked for a key before the window, the first one first
     */
    Shortcuts(LabModel model, HelpOverlay help, List<Overlay> overlays, Actions actions) {
        this.model = model;
        this.help = help;
        this.overlays = overlays;
        this.actions = actions;
    }

    /** Listens to the keys of a scene. */
    void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (handles(event, scene.getFocusOwner())) {
                        event.consume();
                    }
                });
    }

    private boolean handles(KeyEvent event, @Nullable Node focused) {
        if (QUIT.match(event)) {
            actions.quit().run();
            return true;
        }
        if (help.isVisible()) {
            return help.press(event);
        }
        if (event.getCode() == KeyCode.F1) {
            help.open();
            return true;
        }
        if (DRAW.match(event) || OPEN.match(event)) {
            (DRAW.match(event) ? actions.draw() : actions.open()).run();
            return true;
        }
        if (overlays.stream().anyMatch(overlay -> overlay.claims(event, focused))) {
            return false;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        return plain && !needsItsKeys(focused) && handlesPlain(event.getCode(), focused);
    }

    private boolean handlesPlain(KeyCode code, @Nullable Node focused) {
        boolean isArrow = code == KeyCode.RIGHT;
        if (isArrow
                && focused != null
                && !(focused instanceof Button)
                && focused != focused.getScene().getRoot()) {
            return false;
        }
        switch (code) {
            case SPACE -> model.toggle();
            case D -> model.step(Move.DISCRIMINATOR, 1);
            case G -> model.step(Move.GENERATOR, 1);
            case B, RIGHT -> model.step(Move.BOTH, 1);
            case R -> model.reset();
            case S -> actions.scenarios().run();
            case P -> model.presentingProperty().set(!model.presentingProperty().get());
            case T -> model.themeProperty().set(model.themeProperty().get().other());
            default -> {
                return switchesLayer(code);
            }
        }
        return true;
    }

    /** Digits switch the layers of the plane, while it is there. */
    private boolean switchesLayer(KeyCode code) {
        boolean isPlane = model.snapshot().config().dataDimension() == 2;
        if (!isPlane || !code.isDigitKey()) {
            return false;
        }
        String name = code.getName();
        Optional<PlaneLayer> layer = PlaneLayer.of(name.charAt(name.length() - 1));
        layer.ifPresent(model.layers()::toggle);
        return layer.isPresent();
    }

    private static boolean needsItsKeys(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?> box && box.isShowing()
                || focused instanceof MenuButton menu && menu.isShowing()
                || focused instanceof SplitMenuButton split && split.isShowing();
    }
}
