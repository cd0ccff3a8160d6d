package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.ganscope.gan.StepKind;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The keys of the window. They work with the focus anywhere, except while a text is typed or a list
 * is open; Space therefore always means train or pause, and Enter presses a focused button.
 */
final class Shortcuts {
    private static final KeyCombination QUIT =
            new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DRAW =
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final Comparison comparison;
    private final RunModel run;
    private final ViewState view;
    private final LayerChoice planeLayers;
    private final Overlays overlays;
    private final FileKeys files;
    private final LectureKeys lecture;
    private final Runnable scenarios;
    private final Runnable compare;
    private final Runnable slowly;
    private final Prediction prediction;
    private final Runnable quit;

    /**
     * The keys for a run, or for two that are compared.
     *
     * @param planeLayers the layers of a game over the plane
     * @param scenarios opens the scenarios
     * @param compare begins or ends a comparison
     * @param slowly shows the next step in slow motion, or leaves it
     * @param prediction begins or ends with a key
     * @param quit closes the window
     */
    Shortcuts(
            Comparison comparison,
            ViewState view,
            LayerChoice planeLayers,
            Overlays overlays,
            FileKeys files,
            LectureKeys lecture,
            Runnable scenarios,
            Runnable compare,
            Runnable slowly,
            Prediction prediction,
            Runnable quit) {
        this.comparison = comparison;
        run = comparison.first();
        this.view = view;
        this.planeLayers = planeLayers;
        this.overlays = overlays;
        this.files = files;
        this.lecture = lecture;
        this.scenarios = scenarios;
        this.compare = compare;
        this.slowly = slowly;
        this.prediction = prediction;
        this.quit = quit;
    }

    /**
     * Listens to the keys of a scene.
     *
     * @param drawer the place of the settings
     */
    void install(Scene scene, SettingsDrawer drawer, FullScreen fullScreen) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (leaves(event, drawer, fullScreen)) {
                        event.consume();
                    }
                });
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (handles(event, scene)) {
                        event.consume();
                    }
                });
    }

    /** The keys of the window's frame. They get Escape if nothing else has handled it. */
    private boolean leaves(KeyEvent event, SettingsDrawer drawer, FullScreen fullScreen) {
        switch (event.getCode()) {
            case F9 -> drawer.openProperty().set(!drawer.openProperty().get());
            case F11 -> fullScreen.toggle();
            case ESCAPE -> {
                return takesBackRefusal()
                        || lecture.leave()
                        || leavesSlowMotion()
                        || prediction.leave()
                        || drawer.leave()
                        || fullScreen.leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takesBackRefusal() {
        boolean isRefused = run.notices().property().get().kind() == Notice.Kind.REFUSED;
        run.notices().forget(Notice.Kind.REFUSED);
        return isRefused;
    }

    private boolean leavesSlowMotion() {
        boolean isOpen = isSlow();
        if (isOpen) {
            slowly.run();
        }
        return isOpen;
    }

    private boolean isSlow() {
        return comparison.edited().slowMotion().openProperty().get();
    }

    private boolean handles(KeyEvent event, Scene scene) {
        if (lecture.endsBlack(event)) {
            return true;
        }
        Node focused = scene.getFocusOwner();
        if (QUIT.match(event)) {
            quit.run();
            return true;
        }
        Optional<HelpOverlay> help = overlays.help();
        if (help.isPresent()) {
            return help.get().press(event);
        }
        if (event.getCode() == KeyCode.F1) {
            overlays.openHelp();
            return true;
        }
        if (DRAW.match(event)) {
            overlays.editor().open();
            return true;
        }
        if (files.handles(event, scene, focused instanceof TextInputControl)) {
            return true;
        }
        if (overlays.claim(event, focused)) {
            return false;
        }
        if (changesBack(event, focused) || lecture.turnsPage(event, focused)) {
            return true;
        }
        if (!needsItsKeys(focused) && lecture.sizesText(event)) {
            return true;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        return plain && !needsItsKeys(focused) && handlesPlain(event, focused);
    }

    private boolean changesBack(KeyEvent event, @Nullable Node focused) {
        boolean undoes = UNDO.match(event);
        boolean redoes = REDO.match(event) || REDO_TOO.match(event);
        if (needsItsKeys(focused) || !undoes && !redoes) {
            return false;
        }
        if (undoes) {
            comparison.undo();
        } else {
            comparison.redo();
        }
        return true;
    }

    private boolean handlesPlain(KeyEvent event, @Nullable Node focused) {
        KeyCode code = event.getCode();
        if (isSlow() && goesSlowly(code, focused)) {
            return true;
        }
        boolean isArrow =
                switch (code) {
                    case RIGHT, LEFT, HOME, END -> true;
                    default -> false;
                };
        if (isArrow
                && focused != null
                && !(focused instanceof ButtonBase)
                && focused != focused.getScene().getRoot()) {
            return false;
        }
        switch (code) {
            case SPACE -> run.transport().toggle();
            case D -> run.transport().step(StepKind.DISCRIMINATOR, 1);
            case G -> run.transport().step(StepKind.GENERATOR, 1);
            case B, RIGHT -> run.transport().step(StepKind.BOTH, 1);
            case LEFT -> run.lookingBack().move(-1);
            case HOME -> run.lookingBack().lookAt(0);
            case END -> run.lookingBack().returnToEnd();
            case R -> reset(event.isShiftDown());
            case S -> scenarios.run();
            case M -> overlays.toggleMap();
            case C -> compare.run();
            case I -> slowly.run();
            case K -> prediction.toggle();
            case P -> view.presentingProperty().set(!view.presentingProperty().get());
            case T -> view.themeProperty().set(view.themeProperty().get().other());
            default -> {
                return lecture.handlesPlain(event) || switchesLayer(code);
            }
        }
        return true;
    }

    /** The keys of slow motion; Enter presses a focused button, as ever. */
    private boolean goesSlowly(KeyCode code, @Nullable Node focused) {
        switch (code) {
            case RIGHT -> comparison.edited().slowMotion().next();
            case LEFT -> comparison.edited().slowMotion().back();
            case END -> comparison.edited().slowMotion().finish();
            case ENTER -> {
                if (focused instanceof ButtonBase) {
                    return false;
                }
                comparison.edited().slowMotion().finish();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reset(boolean isToScenario) {
        if (isToScenario) {
            comparison.resetToScenario(view);
        } else {
            run.starter().reset();
        }
    }

    /** Digits switch the layers of the visible stage. */
    private boolean switchesLayer(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        char digit = code.getName().charAt(code.getName().length() - 1);
        if (run.snapshot().config().dataDimension() == 2) {
            PlaneLayer.of(digit).ifPresent(planeLayers::toggle);
        } else {
            LineLayer.of(digit).ifPresent(view.lineLayers()::toggle);
        }
        return true;
    }

    private static boolean needsItsKeys(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof ComboBoxBase<?> box && box.isShowing()
                || focused instanceof MenuButton menu && menu.isShowing()
                || focused instanceof SplitMenuButton split && split.isShowing();
    }
}
