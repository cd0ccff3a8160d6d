package org.ganscope.ui.saving;

import javafx.application.Platform;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.NumberedRun;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedView;
import org.ganscope.text.InputException;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writes a run of the window a few seconds after it has changed, for the next start: no matter how
 * the program ends, at most the last ten seconds are lost. A run that replaces it gets a file of
 * its own. On the JavaFX thread only; the training thread hands out the run and a third one writes
 * it.
 */
final class RunAutosave {
    private static final System.Logger LOG = System.getLogger(RunAutosave.class.getName());

    /** With the time that writing takes, less than ten even where that is slow. */
    private static final long SECONDS = 4;

    /** How long the end waits for the training thread to finish its step. */
    private static final long PATIENCE_SECONDS = 2;

    private final RunModel model;
    private final ViewKeeper views;
    private final KeptRuns kept;
    private final Executor soon;
    private final Worker worker = new Worker("keeping the run");

    /** By the numbers of the runs: where each is written. */
    private final Map<Long, Path> files = new ConcurrentHashMap<>();

    /** The files of earlier sessions that runs of this one went on from. */
    private final Map<Long, Path> origins = new ConcurrentHashMap<>();

    private Optional<State> written = Optional.empty();
    private boolean isPlanned;
    private boolean isWriting;

    /** Whether the time to write again came while the run was being written. */
    private boolean isDue;

    private boolean isTroubled;

    /** What the run was when it was written last. */
    private record State(long run, long end, GanConfig config, long step) {
        static State of(Snapshot now) {
            return new State(now.run(), now.end(), now.config(), now.step());
        }
    }

    RunAutosave(RunModel model, ViewKeeper views, KeptRuns kept) {
        this(model, views, kept, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    }

    /** @param soon runs a task a little later */
    RunAutosave(RunModel model, ViewKeeper views, KeptRuns kept, Executor soon) {
        this.model = model;
        this.views = views;
        this.kept = kept;
        this.soon = soon;
    }

    /** From now on the run is written after each change. */
    void begin() {
        model.snapshotProperty().subscribe(this::note);
    }

    private void note(Snapshot now) {
        kept.origin(now.run()).ifPresent(file -> origins.put(now.run(), file));
        if (!isPlanned && isToBeWritten(now)) {
            isPlanned = true;
            soon.execute(() -> Platform.runLater(this::write));
        }
    }

    /** A run without a step is made again in no time. */
    private boolean isToBeWritten(Snapshot now) {
        return now.end() > 0 && written.filter(State.of(now)::equals).isEmpty();
    }

    private void write() {
        isPlanned = false;
        Snapshot now = model.snapshot();
        if (isWriting) {
            isDue = true;
        } else if (isToBeWritten(now)) {
            SavedView view = views.present();
            isWriting = true;
            written = Optional.of(State.of(now));
            worker.run(
                    model.keeping().hold(),
                    found -> write(found, view),
                    done -> goOn(),
                    reason -> {
                        tell(reason);
                        goOn();
                    });
        }
    }

    /** The next time counts from when the run was held, not from when it was written. */
    private void goOn() {
        isWriting = false;
        if (isDue) {
            isDue = false;
            write();
        } else {
            note(model.snapshot());
        }
    }

    /** Whether there was something to write. */
    private boolean write(NumberedRun found, SavedView view) {
        if (found.held().checkpoint().step() == 0) {
            return false;
        }
        try {
            Files.createDirectories(kept.folder());
        } catch (IOException e) {
            throw new InputException("status.preferences.folder", kept.folder());
        }
        boolean isNew = !files.containsKey(found.number());
        Path file = files.computeIfAbsent(found.number(), _ -> kept.next(scenario(view)));
        RunFile.write(file, found.held(), view);
        Optional.ofNullable(origins.remove(found.number())).ifPresent(KeptRuns::remove);
        if (isNew) {
            kept.thin();
        }
        return true;
    }

    private static String scenario(SavedView view) {
        return view.scenario().orElseThrow();
    }

    /** The first failure is reported: the run itself is all right. */
    private void tell(InputException reason) {
        LOG.log(System.Logger.Level.WARNING, reason.getMessage());
        if (!isTroubled) {
            isTroubled = true;
            model.notices().tell(Notice.Kind.TROUBLE, String.valueOf(reason.getMessage()));
        }
    }

    /** Writes the run once more, at the end. */
    void end() {
        if (model.snapshot().end() == 0) {
            return;
        }
        SavedView view = views.present();
        try {
            write(model.keeping().hold().get(PATIENCE_SECONDS, TimeUnit.SECONDS), view);
        } catch (InputException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            LOG.log(System.Logger.Level.WARNING, "the run at the end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
