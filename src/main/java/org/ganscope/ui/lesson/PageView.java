package org.ganscope.ui.lesson;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.LessonBlock;
import org.ganscope.lesson.LessonPage;
import org.ganscope.text.Text;
import org.ganscope.ui.control.KeySettings;
import org.ganscope.ui.formula.FormulaRow;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.LessonPointer;
import org.ganscope.ui.model.RunModel;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The content of a page, from top to bottom. */
final class PageView extends ScrollPane {
    private final RunModel run;
    private final LessonModel lessons;
    private final LessonActions actions;
    private final Consumer<Optional<LessonPointer>> pointAt;
    private final AtomicInteger pointers = new AtomicInteger();

    PageView(
            LessonPage page,
            RunModel run,
            LessonModel lessons,
            LessonActions actions,
            Consumer<Optional<LessonPointer>> pointAt) {
        this.run = run;
        this.lessons = lessons;
        this.actions = actions;
        this.pointAt = pointAt;
        getStyleClass().add("page");
        VBox content = new VBox();
        content.getStyleClass().add("page-content");
        content.setMinWidth(0);
        Label title = new Label(page.title());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        content.getChildren().add(title);
        page.blocks().forEach(block -> content.getChildren().add(view(block)));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private Node view(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Prose prose -> new ProseView(prose);
            case LessonBlock.Formula formula -> formula(formula.tex());
            case LessonBlock.Controls controls -> new KeySettings(run, controls.settings());
            case LessonBlock.Pointer pointer ->
                    new PointerView(pointer, pointers.incrementAndGet(), pointAt);
            case LessonBlock.Task task -> new TaskView(task, lessons);
            case LessonBlock.Question question -> new QuestionView(question);
            case LessonBlock.Prediction prediction ->
                    offer(prediction.text(), "lesson.predict", () -> actions.predict(prediction));
            case LessonBlock.SlowMotion slow ->
                    offer(slow.text(), "lesson.slow", actions::openSlowMotion);
        };
    }

    private static Node formula(String tex) {
        FormulaRow row = new FormulaRow(tex);
        row.getStyleClass().add("page-formula");
        return row;
    }

    private static Node offer(LessonBlock.Prose text, String key, Runnable action) {
        Button button = new Button(Text.of(key));
        button.getStyleClass().add("offer");
        button.setOnAction(event -> action.run());
        VBox box = new VBox(new ProseView(text), button);
        box.getStyleClass().add("page-offer");
        return box;
    }
}
