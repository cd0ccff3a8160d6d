package org.ganscope.ui.lesson;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Lessons;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.LessonPointer;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Hint;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/**
 * The lessons: a list of all of them, or the page that is shown with the ways to the next and the
 * one before. Its content is made when it is first seen.
 */
public final class LessonPanel extends VBox {
    private final RunModel run;
    private final LessonModel lessons;
    private final LessonActions actions;
    private final ReadOnlyObjectWrapper<Optional<LessonPointer>> pointed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label trouble = new Label();

    /** @param actions what a page can begin elsewhere */
    public LessonPanel(RunModel run, LessonModel lessons, LessonActions actions) {
        this.run = run;
        this.lessons = lessons;
        this.actions = actions;
        setId("lesson");
        getStyleClass().addAll("card", "lesson");
        setMinHeight(0);
        trouble.setId("lesson-trouble");
        trouble.getStyleClass().add("lesson-trouble");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        sceneProperty().subscribe(scene -> fillIfSeen());
        lessons.lessonProperty().subscribe(open -> fillIfSeen());
        lessons.pageProperty().subscribe(page -> fillIfSeen());
    }

    private void fillIfSeen() {
        if (getScene() != null) {
            fill();
        }
    }

    private void fill() {
        pointed.set(Optional.empty());
        Optional<Lesson> open = lessons.lessonProperty().get();
        if (open.isEmpty()) {
            getChildren().setAll(trouble, grown(new ContentsView(Lessons.all(), lessons)));
            return;
        }
        PageView page =
                new PageView(
                        lessons.pageShown().orElseThrow(), run, lessons, actions, pointed::set);
        getChildren().setAll(heading(open.get()), trouble, grown(page), ways(open.get()));
    }

    private static Node grown(Region node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }

    private Node heading(Lesson lesson) {
        Button contents = icon("lesson-contents", Feather.LIST, "lesson.contents.tooltip");
        contents.setOnAction(event -> lessons.close());
        Label title = new Label(lesson.title());
        title.getStyleClass().add("secondary");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label where =
                new Label(
                        Text.of(
                                "lesson.page",
                                Integer.toString(lessons.pageProperty().get() + 1),
                                Integer.toString(lesson.pages().size())));
        where.setId("lesson-page");
        where.getStyleClass().add("secondary");
        where.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(contents, title, where);
        heading.getStyleClass().add("lesson-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node ways(Lesson lesson) {
        int page = lessons.pageProperty().get();
        boolean isLast = page == lesson.pages().size() - 1;
        Button back = new Button(Text.of("lesson.back"));
        back.setId("lesson-back");
        back.setDisable(page == 0);
        back.setOnAction(event -> lessons.back());
        Button again = icon("lesson-setup", Feather.ROTATE_CCW, "lesson.setup.tooltip");
        again.setOnAction(event -> lessons.setUp());
        Button next = new Button(Text.of(isLast ? "lesson.finish" : "lesson.next"));
        next.setId("lesson-next");
        next.getStyleClass().add("primary");
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        next.setOnAction(event -> {
            if (isLast) {
                lessons.close();
            } else {
                lessons.next();
            }
        });
        HBox ways = new HBox(back, again, next);
        ways.getStyleClass().add("lesson-ways");
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private static Button icon(String id, Feather sign, String key) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().addAll("quiet", "icon-button");
        button.setAccessibleText(Text.of(key));
        new Hint(Text.of(key)).on(button);
        return button;
    }

    /** Says what is wrong with the file of a lesson; the page that is shown stays. */
    public void tell(Optional<String> sentence) {
        trouble.setText(sentence.orElse(""));
        trouble.setVisible(sentence.isPresent());
        fillIfSeen();
    }

    /** The place that the page points at with an arrow. */
    public ReadOnlyObjectProperty<Optional<LessonPointer>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }
}
