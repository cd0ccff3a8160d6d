package org.ganscope.ui.window;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;

import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.TextSizes;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a lecture: those of slide programs for the page and for black, the spotlight, and the
 * size of the text.
 */
final class LectureKeys {
    private final ViewState view;
    private final LessonModel lessons;
    private final Spotlight spotlight;
    private final BlackScreen blackScreen;

    LectureKeys(ViewState view, LessonModel lessons, Spotlight spotlight, BlackScreen blackScreen) {
        this.view = view;
        this.lessons = lessons;
        this.spotlight = spotlight;
        this.blackScreen = blackScreen;
    }

    /** Whether a key only ends the black. */
    boolean endsBlack(KeyEvent event) {
        return blackScreen.claims(event);
    }

    /** Switches the spotlight off; returns whether it was on. */
    boolean leave() {
        return spotlight.leave();
    }

    /**
     * Turns the page of the open lesson, as a presenter's remote control does. A field that has the
     * focus has no use for these keys, an open list has.
     */
    boolean turnsPage(KeyEvent event, @Nullable Node focused) {
        boolean isList = focused instanceof ComboBoxBase<?> box && box.isShowing();
        if (isList || event.isShortcutDown() || lessons.lessonProperty().get().isEmpty()) {
            return false;
        }
        switch (event.getCode()) {
            case PAGE_DOWN -> lessons.next();
            case PAGE_UP -> lessons.back();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The size of the text while presenting, with Ctrl or without. */
    boolean sizesText(KeyEvent event) {
        if (!view.presentingProperty().get() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> view.enlarge(1);
            case MINUS, SUBTRACT -> view.enlarge(-1);
            case DIGIT0, NUMPAD0 -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                view.textScaleProperty().set(TextSizes.HALL);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The keys without Ctrl or Alt. */
    boolean handlesPlain(KeyEvent event) {
        switch (event.getCode()) {
            case PERIOD, DECIMAL -> blackScreen.show();
            case L -> spotlight.toggle();
            default -> {
                return false;
            }
        }
        return true;
    }
}
