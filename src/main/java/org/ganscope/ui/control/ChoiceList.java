package org.ganscope.ui.control;

import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list that opens below its box. While it is open the arrows only move the highlight: a row is
 * chosen by Enter, Space or a click, and closing the list in any other way changes nothing. Up and
 * down on the closed box open it, so that an accidental arrow key changes nothing. A choice by
 * click returns the focus to the window, whose keys then work as before.
 */
public final class ChoiceList<T> extends ComboBox<T> {
    private final Consumer<T> onChoice;
    private @Nullable T inForce;
    private boolean isChosen;
    private boolean isClicked;
    private boolean isWatched;
    private boolean isFilling;

    /** @param onChoice called with another choice */
    public ChoiceList(Consumer<T> onChoice) {
        this.onChoice = onChoice;
        valueProperty()
                .subscribe(value -> {
                    if (!isShowing() && !isFilling) {
                        choose(value);
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::openByArrow);
        showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        isChosen = false;
                        isClicked = false;
                        watch();
                    } else {
                        close();
                    }
                });
    }

    /**
     * Offers only these values; this does not count as a choice. The shown value is cleared first:
     * it would stay if the new value has the same index.
     *
     * @param value the value in force, one of them
     */
    public void offer(List<T> values, T value) {
        isFilling = true;
        getSelectionModel().clearSelection();
        getItems().setAll(values);
        show(value);
        isFilling = false;
    }

    /** Shows the value in force; this does not count as a choice. */
    public void show(T value) {
        inForce = value;
        setValue(value);
    }

    private void choose(@Nullable T value) {
        if (value != null && !value.equals(inForce)) {
            inForce = value;
            onChoice.accept(value);
        }
    }

    private void openByArrow(KeyEvent event) {
        boolean isArrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (isArrow && !isShowing()) {
            show();
            event.consume();
        }
    }

    private void close() {
        if (isChosen) {
            choose(getValue());
        } else if (inForce != null) {
            setValue(inForce);
        }
        if (isClicked && getScene() != null) {
            getScene().getRoot().requestFocus();
        }
    }

    /** Handles the keys and clicks on the open list before its own filters, which close it. */
    private void watch() {
        if (isWatched || !(getSkin() instanceof ComboBoxListViewSkin<?> skin)) {
            return;
        }
        isWatched = true;
        Node list = skin.getPopupContent();
        EventDispatcher own = list.getEventDispatcher();
        list.setEventDispatcher((event, tail) -> {
            note(event);
            return own.dispatchEvent(event, tail);
        });
    }

    private void note(Event event) {
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED) {
            isChosen = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            isChosen = isOnARow(event.getTarget());
            isClicked = isChosen;
        }
    }

    private static boolean isOnARow(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && !(at instanceof ListCell<?>)) {
            at = at.getParent();
        }
        return at instanceof ListCell<?> cell && !cell.isEmpty();
    }
}
