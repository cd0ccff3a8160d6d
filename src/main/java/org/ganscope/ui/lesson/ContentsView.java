package org.ganscope.ui.lesson;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.lesson.Lesson;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LessonModel;

import java.util.List;

/** All lessons in the order of a course, with how far each was read. */
final class ContentsView extends ScrollPane {
    ContentsView(List<Lesson> all, LessonModel lessons) {
        getStyleClass().add("page");
        VBox content = new VBox();
        content.getStyleClass().add("page-content");
        content.setMinWidth(0);
        Label title = new Label(Text.of("lesson.contents"));
        title.getStyleClass().add("page-title");
        content.getChildren().add(title);
        for (int i = 0; i < all.size(); i++) {
            content.getChildren().add(entry(i + 1, all.get(i), lessons));
        }
        Label own = new Label(Text.of("lesson.own"));
        own.getStyleClass().addAll("secondary", "small");
        own.setWrapText(true);
        content.getChildren().add(own);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private static PressRow entry(int number, Lesson lesson, LessonModel lessons) {
        Label title = new Label(Text.of("lesson.entry", Integer.toString(number), lesson.title()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label about = new Label(lesson.about());
        about.setWrapText(true);
        Label far = new Label();
        far.getStyleClass().addAll("secondary", "small");
        lessons.progressProperty()
                .subscribe(progress -> far.setText(progress(lesson, progress.of(lesson.id()))));
        VBox words = new VBox(title, about, far);
        words.setMinSize(0, USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        PressRow entry = new PressRow(() -> lessons.open(lesson), words);
        entry.setId("lesson-" + lesson.id());
        entry.setAccessibleText(lesson.title() + ". " + lesson.about());
        return entry;
    }

    private static String progress(Lesson lesson, int read) {
        int pages = lesson.pages().size();
        String minutes = Text.of("lesson.minutes", Integer.toString(lesson.minutes()));
        if (read == 0) {
            return minutes;
        }
        return read >= pages
                ? Text.of("lesson.read", minutes)
                : Text.of("lesson.far", minutes, Integer.toString(read), Integer.toString(pages));
    }
}
