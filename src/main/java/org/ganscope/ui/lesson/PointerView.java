package org.ganscope.ui.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.ganscope.lesson.LessonBlock;
import org.ganscope.ui.model.LessonPointer;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sentence about a place of the window, with the number that the place carries meanwhile. The
 * place is pointed at while the pointer or the focus is on the sentence.
 */
final class PointerView extends HBox {
    PointerView(
            LessonBlock.Pointer pointer, int number, Consumer<Optional<LessonPointer>> pointAt) {
        getStyleClass().add("press-row");
        setMinSize(0, USE_PREF_SIZE);
        Label badge = new Label(Integer.toString(number));
        badge.getStyleClass().add("pointer-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(pointer.words());
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(badge, words);
        setFocusTraversable(true);
        setAccessibleText(pointer.words());
        LessonPointer meant = new LessonPointer(pointer.place(), number);
        Runnable point =
                () ->
                        pointAt.accept(
                                isHover() || isFocused() ? Optional.of(meant) : Optional.empty());
        hoverProperty().subscribe(over -> point.run());
        focusedProperty().subscribe(has -> point.run());
    }
}
