package org.ganscope.ui.lesson;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.LessonBlock;
import org.ganscope.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** A question whose answer is revealed once you have chosen one, or when you ask for it. */
final class QuestionView extends VBox {
    private final LessonBlock.Question question;
    private final ProseView answer;
    private final List<PressRow> choices = new ArrayList<>();

    QuestionView(LessonBlock.Question question) {
        this.question = question;
        getStyleClass().add("question");
        answer = new ProseView(question.answer());
        answer.getStyleClass().add("answer");
        answer.setVisible(false);
        answer.managedProperty().bind(answer.visibleProperty());
        getChildren().add(new ProseView(question.text()));
        if (question.choices().isEmpty()) {
            getChildren().add(reveal());
        } else {
            question.choices().forEach(choice -> choices.add(button(choice)));
            getChildren().addAll(choices);
        }
        getChildren().add(answer);
    }

    private Button reveal() {
        Button reveal = new Button(Text.of("lesson.reveal"));
        reveal.getStyleClass().add("reveal");
        reveal.setOnAction(event -> {
            reveal.setVisible(false);
            reveal.setManaged(false);
            answer.setVisible(true);
        });
        return reveal;
    }

    private PressRow button(LessonBlock.Choice choice) {
        ProseView words = new ProseView(choice.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        PressRow row = new PressRow(this::choose, words);
        row.getStyleClass().add("choice");
        return row;
    }

    /** Marks every choice as right or wrong, and shows the answer. */
    private void choose() {
        if (answer.isVisible()) {
            return;
        }
        for (int i = 0; i < choices.size(); i++) {
            boolean isRight = question.choices().get(i).isRight();
            PressRow row = choices.get(i);
            row.getStyleClass().add(isRight ? "right" : "wrong");
            row.getChildren().addFirst(new FontIcon(isRight ? Feather.CHECK : Feather.X));
            row.setAccessibleHelp(Text.of(isRight ? "lesson.right" : "lesson.wrong"));
        }
        answer.setVisible(true);
    }
}
