package org.ganscope.ui.lesson;

import javafx.application.Platform;

import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Lessons;
import org.ganscope.text.InputException;
import org.ganscope.ui.formula.Formulas;
import org.ganscope.ui.model.LessonModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A lesson from a file of your own, which is read again whenever it is saved, until another lesson
 * is opened. A mistake in it is told above the page, which stays as it was. On the JavaFX thread,
 * but for the thread that waits for the file.
 */
public final class LessonFile {
    /** Editors write a file in several strokes. */
    private static final long SETTLING = 50;

    private final LessonModel lessons;
    private final LessonPanel panel;
    private Optional<Waiting> waiting = Optional.empty();

    public LessonFile(LessonModel lessons, LessonPanel panel) {
        this.lessons = lessons;
        this.panel = panel;
        lessons.lessonProperty().subscribe(open -> leaveOthers(open));
    }

    /** A file that is waited for, and the lesson that it was when it was last read. */
    private record Waiting(Path file, WatchService service, String lesson) {}

    /**
     * Opens the lesson of a file.
     *
     * @throws InputException if it cannot be used; the lesson that is open stays
     */
    public void open(Path file) {
        Path whole = file.toAbsolutePath();
        Lesson read = Lessons.read(whole, Formulas::trouble);
        stop();
        panel.tell(Optional.empty());
        lessons.open(read);
        waitFor(whole, read.id());
    }

    /** Stops waiting for the file. */
    public void stop() {
        Optional<Waiting> before = waiting;
        waiting = Optional.empty();
        before.ifPresent(LessonFile::close);
    }

    private static void close(Waiting old) {
        try {
            old.service().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leaveOthers(Optional<Lesson> open) {
        boolean isOther =
                waiting.isPresent() && !open.map(Lesson::id).equals(waiting.map(Waiting::lesson));
        if (isOther) {
            stop();
            panel.tell(Optional.empty());
        }
    }

    private void waitFor(Path file, String lesson) {
        try {
            WatchService service = file.getFileSystem().newWatchService();
            Optional.ofNullable(file.getParent())
                    .orElseThrow()
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY);
            Waiting begun = new Waiting(file, service, lesson);
            waiting = Optional.of(begun);
            Thread.ofPlatform().daemon().name("lesson file").start(() -> follow(begun));
        } catch (IOException e) {
            // a file system that announces nothing: the lesson is shown, and opened again by hand
        }
    }

    private void follow(Waiting file) {
        try {
            while (true) {
                WatchKey key = file.service().take();
                TimeUnit.MILLISECONDS.sleep(SETTLING);
                boolean isIt = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    isIt |=
                            file.file().getFileName().equals(event.context())
                                    || event.kind() == StandardWatchEventKinds.OVERFLOW;
                }
                if (isIt) {
                    Platform.runLater(() -> read(file));
                }
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException e) {
            // another lesson was opened
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Waiting file) {
        if (waiting.filter(file::equals).isEmpty()) {
            return;
        }
        try {
            Lesson read = Lessons.read(file.file(), Formulas::trouble);
            panel.tell(Optional.empty());
            lessons.replace(read);
        } catch (InputException e) {
            panel.tell(Optional.of(e.getMessage()));
        }
    }
}
