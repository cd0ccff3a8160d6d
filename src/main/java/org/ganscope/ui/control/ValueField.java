package org.ganscope.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * A field for a typed value. The click or the Tab that enters it selects the value. Enter or
 * leaving the field commits the typed text, Escape discards it, the up and down arrows go to the
 * next value. A text that is refused on Enter stays and can be corrected. Between edits it shows
 * the value from {@link #show}.
 */
final class ValueField extends TextField {
    private String shown = "";
    private String editable = "";
    private final Predicate<String> commit;
    private IntConsumer nudge = direction -> {};
    private boolean isEntering;
    private final EventHandler<KeyEvent> goOn = this::goOn;

    /**
     * @param commit gets the text and returns whether it is accepted; it is followed by a {@link
     *     #show} if the value changed
     */
    ValueField(Predicate<String> commit) {
        this.commit = commit;
        focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        setText(editable);
                        selectAll();
                    } else {
                        commitEdit();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isEntering = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> enter());
    }

    /** The press has placed the caret; a selection made by dragging stays. */
    private void enter() {
        if (isEntering && getSelection().getLength() == 0) {
            selectAll();
        }
        isEntering = false;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (!isEdited(getText()) || commit.test(getText())) {
                    setText(editable);
                    leave();
                }
            }
            case ESCAPE -> {
                setText(editable);
                leave();
            }
            case UP -> nudge.accept(1);
            case DOWN -> nudge.accept(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Returns the focus to the window, so that its keys work again; until something else gets it,
     * Tab continues from here.
     */
    private void leave() {
        Parent root = getScene().getRoot();
        root.requestFocus();
        root.addEventFilter(KeyEvent.KEY_PRESSED, goOn);
        root.focusedProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> focus,
                                    Boolean before,
                                    Boolean now) {
                                root.removeEventFilter(KeyEvent.KEY_PRESSED, goOn);
                                focus.removeListener(this);
                            }
                        });
    }

    private void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void commitEdit() {
        String typed = getText();
        if (isEdited(typed)) {
            var _ = commit.test(typed); // leaving the field discards a refused text
        }
        setText(isFocused() ? editable : shown);
    }

    private boolean isEdited(String typed) {
        return !typed.equals(editable) && !typed.equals(shown);
    }

    /** The action of the arrow keys: +1 is up. */
    void setNudge(IntConsumer direction) {
        nudge = direction;
    }

    /**
     * Shows a value.
     *
     * @param text as it is displayed
     * @param toEdit as it is edited
     */
    void show(String text, String toEdit) {
        boolean untouched = !isFocused() || getText().equals(editable);
        shown = text;
        editable = toEdit;
        if (untouched) {
            setText(isFocused() ? editable : shown);
        }
    }
}
