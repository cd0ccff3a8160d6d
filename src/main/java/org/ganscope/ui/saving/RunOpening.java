package org.ganscope.ui.saving;

import javafx.scene.input.Clipboard;
import javafx.stage.Window;

import org.ganscope.lesson.RunLines;
import org.ganscope.session.Command;
import org.ganscope.session.file.FileKind;
import org.ganscope.session.file.RunLine;
import org.ganscope.session.file.StoredRun;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.RunModel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Opens files, whatever is in them, and lines of text. On the JavaFX thread only; files are read on
 * another one.
 */
public final class RunOpening {
    private static final List<String> PATTERNS =
            List.of(
                    "*.ganscope",
                    "*.json",
                    "*.csv",
                    "*.tsv",
                    "*.txt",
                    "*.md",
                    "*.png",
                    "*.jpg",
                    "*.jpeg");

    private final RunModel model;
    private final ViewKeeper views;
    private final FilePicker picker;
    private final RunFiles files;
    private final Consumer<Path> tables;
    private final Consumer<Path> pictures;
    private final Consumer<Path> lessons;
    private final Consumer<Path> sketches;
    private final RunReading reading;
    private final SecondRunOpening second;

    /**
     * Opens files in a window.
     *
     * @param tables opens a table as data
     * @param pictures opens a picture as a drawing
     * @param lessons opens a lesson
     * @param sketches opens the sketch of a prediction
     */
    public RunOpening(
            Comparison comparison,
            ViewKeeper views,
            FilePicker picker,
            RunFiles files,
            Consumer<Path> tables,
            Consumer<Path> pictures,
            Consumer<Path> lessons,
            Consumer<Path> sketches) {
        model = comparison.first();
        this.views = views;
        this.picker = picker;
        this.files = files;
        this.tables = tables;
        this.pictures = pictures;
        this.lessons = lessons;
        this.sketches = sketches;
        reading = new RunReading(files);
        second = new SecondRunOpening(comparison, picker, files, reading);
    }

    /** Opens files as B of a comparison. */
    public SecondRunOpening second() {
        return second;
    }

    /** Asks for a file and opens it. */
    public void ask(Window owner) {
        picker.pick(owner, Text.of("saving.open.title"), Text.of("saving.files"), PATTERNS)
                .ifPresent(this::open);
    }

    /** Opens a file: a run, settings, a table, a picture, a lesson or a sketch. */
    public void open(Path file) {
        reading.run(
                () -> FileKind.of(file),
                kind -> {
                    switch (kind) {
                        case RUN, CONFIG -> open(() -> StoredRun.read(file), Source.document(file));
                        case TABLE -> tables.accept(file);
                        case PICTURE -> pictures.accept(file);
                        case LESSON -> lessons.accept(file);
                        case SWEEP ->
                                files.tell(
                                        Notice.Kind.TROUBLE,
                                        Text.of("saving.sweep", file.getFileName()));
                        case SKETCH -> sketches.accept(file);
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
        reading.read(
                reader,
                Command.Open::new,
                found -> takeUp(found, source),
                reason -> refuse(reason, source));
    }

    private void takeUp(RunReading.Found<Command.Open> found, Source source) {
        files.opening(source.document());
        source.whenTaken().accept(model.snapshot().run());
        views.show(found.run().view());
        model.keeping()
                .open(
                        found.use(),
                        ViewKeeper.scenario(found.run().view(), found.run().plan().config()));
        if (!found.hasWeights()) {
            files.tell(Notice.Kind.TROUBLE, Text.of("saving.other"));
        }
    }

    private void refuse(InputException reason, Source source) {
        source.document().ifPresent(files.recent()::remove);
        files.refuse(reason);
    }
}
