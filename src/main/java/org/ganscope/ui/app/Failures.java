package org.ganscope.ui.app;

import javafx.application.Platform;

import org.ganscope.session.Run;
import org.ganscope.ui.window.FailureReport;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Handles every unexpected failure on any thread: it is logged and saved in a file, together with
 * the run if there is one, and the first is shown in a dialog.
 */
final class Failures implements Thread.UncaughtExceptionHandler {
    private final FailureFiles files;
    private final Supplier<Optional<Run>> remains;
    private final FailureDialog dialog;
    private final AtomicBoolean told = new AtomicBoolean();

    /** @param remains the run, if a failure has ended the thread that owned it */
    Failures(Path folder, Supplier<Optional<Run>> remains, FailureDialog dialog) {
        files = new FailureFiles(folder);
        this.remains = remains;
        this.dialog = dialog;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        System.getLogger(Failures.class.getName())
                .log(System.Logger.Level.ERROR, "uncaught in thread " + thread.getName(), failure);
        if (told.getAndSet(true)) {
            return;
        }
        String report = FailureReport.of(failure);
        Optional<Path> log = files.keep(report);
        Optional<Path> run = remains.get().flatMap(files::keep);
        if (Platform.isFxApplicationThread()) {
            dialog.show(failure, report, log, run);
        } else {
            Platform.runLater(() -> dialog.show(failure, report, log, run));
        }
    }
}
