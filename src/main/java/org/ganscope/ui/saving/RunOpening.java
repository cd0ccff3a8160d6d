package org.ganscope.ui.saving;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import org.ganscope.lesson.RunLines;
import org.ganscope.session.Command;
import org.ganscope.session.HeldRun;
import org.ganscope.session.file.FileKind;
import org.ganscope.session.file.RunLine;
import org.ganscope.session.file.StoredRun;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Opens files, whatever is in them, and lines of text. A run that its file does not hold is trained
 * again, while the present one goes on. On the JavaFX thread only; files are read on another one.
 */
public final class RunOpening {
    /** The progress of training a run again is shown so often. In nanoseconds. */
    private static final long EVERY = 300_000_000;

    private static final List<String> PATTERNS =
            List.of("*.ganscope", "*.json", "*.csv", "*.tsv", "*.txt", "*.png", "*.jpg", "*.jpeg");

    private final RunModel model;
    private final ViewKeeper views;
    private final FilePicker picker;
    private final RunFiles files;
    private final Consumer<Path> tables;
    private final Consumer<Path> pictures;
    private final Worker worker = new Worker("opening a run");

    /** The number of the latest attempt to open something: earlier ones are given up. */
    private volatile long attempt;

    /** What was found, with a run that is ready to be taken up. */
    private record Found(StoredRun run, Command.Open command, boolean hasWeights) {}

    /**
     * Opens files in a window.
     *
     * @param tables opens a table as data
     * @param pictures opens a picture as a drawing
     */
    public RunOpening(
            RunModel model,
            ViewKeeper views,
            FilePicker picker,
            RunFiles files,
            Consumer<Path> tables,
            Consumer<Path> pictures) {
        this.model = model;
        this.views = views;
        this.picker = picker;
        this.files = files;
        this.tables = tables;
        this.pictures = pictures;
    }

    /** Asks for a file and opens it. */
    public void ask(Window owner) {
        picker.pick(owner, Text.of("saving.open.title"), Text.of("saving.files"), PATTERNS)
                .ifPresent(this::open);
    }

    /** Opens a file: a run, settings, a table or a picture. */
    public void open(Path file) {
        worker.run(
                () -> FileKind.of(file),
                kind -> {
                    switch (kind) {
                        case RUN, CONFIG -> open(() -> StoredRun.read(file), Source.document(file));
                        case TABLE -> tables.accept(file);
                        case PICTURE -> pictures.accept(file);
                        case SWEEP ->
                                files.tell(
                                        Notice.Kind.TROUBLE,
                                        Text.of("saving.sweep", file.getFileName()));
                        case EXPERIMENT ->
                                files.tell(
                                        Notice.Kind.TROUBLE,
                                        Text.of("saving.experiment", file.getFileName()));
                    }
                },
                reason -> refuse(reason, Source.document(file)));
    }

    /** Opens the line of text in the clipboard. */
    public void paste() {
        String text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (RunLine.isOne(text)) {
            open(text);
        } else {
            files.tell(Notice.Kind.TROUBLE, Text.of("saving.nothing"));
        }
    }

    /** Opens a line of text. */
    public void open(String line) {
        open(() -> RunLines.read(line), Source.line());
    }

    /** Opens a run that is read on another thread. */
    void open(Supplier<StoredRun> reader, Source source) {
        long mine = attempt + 1;
        attempt = mine;
        worker.run(
                () -> find(reader.get(), mine),
                found -> found.ifPresent(run -> takeUp(run, source)),
                reason -> refuse(reason, source));
    }

    private Optional<Found> find(StoredRun run, long mine) {
        Optional<HeldRun> held = run.take(new Progress(mine, run.steps())::isWanted);
        return held.map(taken -> new Found(run, new Command.Open(taken), run.hasWeights(taken)));
    }

    /** Tells now and then how far a run has been trained again. Owned by the thread that does. */
    private final class Progress {
        private final long mine;
        private final long steps;
        private long told = System.nanoTime();

        Progress(long mine, long steps) {
            this.mine = mine;
            this.steps = steps;
        }

        boolean isWanted(long step) {
            long now = System.nanoTime();
            if (now - told > EVERY) {
                told = now;
                String sentence =
                        Text.of(
                                "saving.training",
                                NumberDisplay.count(step),
                                NumberDisplay.count(steps));
                Platform.runLater(() -> {
                    if (attempt == mine) {
                        files.tell(Notice.Kind.READING, sentence);
                    }
                });
            }
            return attempt == mine;
        }
    }

    private void takeUp(Found found, Source source) {
        model.notices().forget(Notice.Kind.READING);
        files.opening(source.document());
        source.whenTaken().accept(model.snapshot().run());
        views.show(found.run().view());
        model.keeping()
                .open(
                        found.command(),
                        ViewKeeper.scenario(found.run().view(), found.run().plan().config()));
        if (!found.hasWeights()) {
            files.tell(Notice.Kind.TROUBLE, Text.of("saving.other"));
        }
    }

    private void refuse(InputException reason, Source source) {
        model.notices().forget(Notice.Kind.READING);
        source.document().ifPresent(files.recent()::remove);
        files.refuse(reason);
    }
}
