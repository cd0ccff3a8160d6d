package org.ganscope.ui.lesson;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.LessonBlock;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Something to do, with a sign that lights up when its goal is reached. One without a goal has a
 * box to tick.
 */
final class TaskView extends HBox {
    TaskView(LessonBlock.Task task, LessonModel lessons) {
        getStyleClass().add("task");
        setMinSize(0, USE_PREF_SIZE); // else its height would be that of its narrowest words
        VBox words = new VBox(new ProseView(task.text()));
        words.getStyleClass().add("task-words");
        words.setMinSize(0, USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(task.goal().isPresent() ? sign(task, lessons) : box(), words);
        boolean canDoIt = task.goal().isPresent() || !task.changes().isEmpty();
        if (canDoIt || task.steps().isPresent()) {
            Button press = new Button(Text.of("lesson.perform"));
            press.getStyleClass().addAll("quiet", "task-perform");
            press.setOnAction(event -> lessons.perform(task));
            new Hint(Text.of("lesson.perform.tooltip")).on(press);
            words.getChildren().add(press);
        }
    }

    private static Node box() {
        CheckBox box = new CheckBox();
        box.getStyleClass().add("task-sign");
        box.setAccessibleText(Text.of("lesson.tick"));
        return box;
    }

    private Node sign(LessonBlock.Task task, LessonModel lessons) {
        FontIcon open = new FontIcon(Feather.CIRCLE);
        FontIcon done = new FontIcon(Feather.CHECK_CIRCLE);
        Label sign = new Label("", new StackPane(open, done));
        sign.getStyleClass().add("task-sign");
        lessons.reachedProperty()
                .subscribe(reached -> {
                    boolean isReached = reached.contains(task.goal().orElseThrow());
                    open.setVisible(!isReached);
                    done.setVisible(isReached);
                    sign.setAccessibleText(
                            Text.of(isReached ? "lesson.reached" : "lesson.waiting"));
                    getStyleClass().remove("reached");
                    if (isReached) {
                        getStyleClass().add("reached");
                    }
                });
        return sign;
    }
}
