package org.ganscope.ui.importing;

import javafx.scene.control.ComboBox;

import java.util.List;

/** One of the things that a box offers, with its words. */
record Option<T>(T value, String words) {
    /**
     * Lets a box offer these and no others. What it showed before is taken back first: it would go
     * on showing that where the new choice has the same place.
     */
    static <T> void offer(ComboBox<Option<T>> box, List<Option<T>> options, int chosen) {
        box.getSelectionModel().clearSelection();
        box.getItems().setAll(options);
        box.getSelectionModel().select(chosen);
    }

    /** What the box shows. */
    @Override
    public String toString() {
        return words;
    }
}
