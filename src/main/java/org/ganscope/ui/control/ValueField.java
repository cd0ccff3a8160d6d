package org.ganscope.ui.control;

import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A field for a typed value. Enter or leaving the field commits what was typed, Escape takes it
 * back, the up and down arrows go to the next value. Between edits it shows what it is told.
 */
final class ValueField extends TextField {
    private String shown = "";
    private String editable = "";
    private final Consumer<String> commit;
    private IntConsumer nudge = direction -> {};

    /** @param commit gets the text; it is followed by a {@link #show} if the value changed */
    ValueField(Consumer<String> commit) {
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
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                commitEdit();
                leave();
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

    /** Gives the focus back to the window, so that the keys of the window work again. */
    private void leave() {
        Parent root = getScene().getRoot();
        root.requestFocus();
    }

    private void commitEdit() {
        String typed = getText();
        boolean edited = !typed.equals(editable) && !typed.equals(shown);
        if (edited) {
            commit.accept(typed);
        }
        setText(isFocused() ? editable : shown);
    }

    /** What the arrow keys do: +1 is up. */
    void setNudge(IntConsumer direction) {
        nudge = direction;
    }

    /**
     * Shows a value.
     *
     * @param text as it stands there
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
