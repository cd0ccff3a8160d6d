package org.ganscope.ui.window;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Scenarios;
import org.ganscope.lesson.WindowStart;
import org.ganscope.session.file.RunLine;
import org.ganscope.ui.model.LessonModel;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.saving.RunOpening;
import org.ganscope.ui.theme.Theme;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Brings a window to what a lecture begins with. */
final class LectureBeginning {
    private final RunModel model;
    private final ViewState view;
    private final LessonModel lessons;
    private final RunOpening opening;
    private final Consumer<Path> lessonFile;

    /** @param lessonFile opens the file of a lesson */
    LectureBeginning(
            RunModel model,
            ViewState view,
            LessonModel lessons,
            RunOpening opening,
            Consumer<Path> lessonFile) {
        this.model = model;
        this.view = view;
        this.lessons = lessons;
        this.opening = opening;
        this.lessonFile = lessonFile;
    }

    void begin(WindowStart start) {
        start.theme()
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .ifPresent(view.themeProperty()::set);
        if (start.isPresented()) {
            view.presentingProperty().set(true);
        }
        start.opened().ifPresent(this::open);
        start.scenario().map(Scenarios::of).ifPresent(model.starter()::choose);
        start.lesson().ifPresent(this::openLesson);
        cover(start.hidden());
    }

    private void open(String what) {
        if (RunLine.isOne(what)) {
            opening.open(what);
        } else {
            opening.open(Path.of(what));
        }
    }

    private void openLesson(String lesson) {
        if (Lessons.isFile(lesson)) {
            lessonFile.accept(Path.of(lesson));
        } else {
            lessons.open(Lessons.of(lesson));
        }
    }

    /** In addition to what the lesson covers. */
    private void cover(Set<LessonPlace.Part> parts) {
        Set<LessonPlace.Part> all = new HashSet<>(view.hiddenProperty().get());
        all.addAll(parts);
        view.hiddenProperty().set(Set.copyOf(all));
    }
}
