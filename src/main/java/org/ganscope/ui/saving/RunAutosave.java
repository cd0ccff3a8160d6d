package org.ganscope.ui.saving;

import javafx.application.Platform;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedView;
import org.ganscope.text.InputException;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Writes the run of the window a few seconds after it has changed, for the next start: no matter
 * how the program ends, at most the last ten seconds are lost. On the JavaFX thread only; the
 * training thread hands out the run and a third one writes it.
 */
public final class RunAutosave {
    private static final System.Logger LOG = System.getLogger(RunAutosave.class.getName());
    private static final String RUN = "run.ganscope";
    private static final String LAST = "last-run.ganscope";
    private static final long SECONDS = 5;

    /** How long the end waits for the training thread to finish its step. */
    private static final long PATIENCE_SECONDS = 2;

    private final RunModel model;
    private final ViewKeeper views;
    private final Path folder;
    private final Executor soon;
    private final Worker worker = new Worker("keeping the run");
    private Optional<State> written = Optional.empty();
    private boolean isPlanned;
    private boolean isTroubled;

    /** What the run was when it was written last. */
    private record State(long run, long end, GanConfig config, long step) {
        static State of(Snapshot now) {
            return new State(now.run(), now.end(), now.config(), now.step());
        }
    }

    /** @param folder for the file; created when there is something to write */
    public RunAutosave(RunModel model, ViewKeeper views, Path folder) {
        this(model, views, folder, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
    }

    /** @param soon runs a task a little later */
    RunAutosave(RunModel model, ViewKeeper views, Path folder, Executor soon) {
        this.model = model;
        this.views = views;
        this.folder = folder;
        this.soon = soon;
    }

    /**
     * The run that was written last, from now on under another name, which this session leaves
     * alone; that of an earlier session if the last one had none. Called before {@link #begin}.
     */
    public Optional<Path> last() {
        Path last = folder.resolve(LAST);
        try {
            if (Files.exists(folder.resolve(RUN))) {
                Files.move(folder.resolve(RUN), last, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the last run", e);
        }
        removeDrafts();
        return Optional.of(last).filter(Files::exists);
    }

    /** A process that is killed while it writes leaves an unfinished file. */
    private void removeDrafts() {
        Instant before =
                Instant.now().minus(Duration.ofMinutes(1)); // another window may be writing
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "." + RUN + ".*")) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (NoSuchFileException e) {
            // the folder is made when there is something to write
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "unfinished files", e);
        }
    }

    /** From now on the run is written after each change. */
    public void begin() {
        model.snapshotProperty().subscribe(this::note);
    }

    private void note(Snapshot now) {
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
        if (isToBeWritten(now)) {
            SavedView view = views.present();
            written = Optional.of(State.of(now));
            worker.run(
                    model.keeping().hold(),
                    held -> write(held, view),
                    done -> note(model.snapshot()),
                    this::tell);
        }
    }

    private Path write(HeldRun held, SavedView view) {
        Path file = folder.resolve(RUN);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException("status.preferences.folder", folder);
        }
        RunFile.write(file, held.withoutMoments(), view);
        return file;
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
    public void end() {
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
