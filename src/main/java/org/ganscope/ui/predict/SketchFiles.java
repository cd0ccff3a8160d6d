package org.ganscope.ui.predict;

import javafx.application.Platform;
import javafx.stage.Window;

import org.ganscope.session.file.SavedSketch;
import org.ganscope.session.file.SketchFile;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Prediction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Saves your sketch, and opens those of others. On the JavaFX thread only; files are read and
 * written on another one.
 */
public final class SketchFiles {
    private static final String ANY = "*" + SketchFile.ENDING;

    private final Prediction prediction;
    private final FilePicker picker;
    private final Executor thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("sketches").factory());

    public SketchFiles(Prediction prediction, FilePicker picker) {
        this.prediction = prediction;
        this.picker = picker;
    }

    /**
     * Asks for a file and saves your sketch in it.
     *
     * @param name yours; may be blank
     */
    void save(Window owner, String name) {
        Optional<String> who = Optional.of(name.strip()).filter(given -> !given.isEmpty());
        Optional<SavedSketch> sketch = prediction.saved(who);
        if (sketch.isEmpty()) {
            return;
        }
        picker.pickToSave(
                        owner,
                        Text.of("predict.save.title"),
                        Text.of("predict.files"),
                        ANY,
                        suggestion(sketch.get()))
                .ifPresent(file -> save(sketch.get(), withEnding(file)));
    }

    private static String suggestion(SavedSketch sketch) {
        String name =
                sketch.name()
                        .map(given -> given.replaceAll("[^\\p{L}\\p{N}]+", "-"))
                        .orElseGet(() -> sketch.curve().key())
                        .toLowerCase(Locale.ROOT);
        return name + SketchFile.ENDING;
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + SketchFile.ENDING);
    }

    private void save(SavedSketch sketch, Path file) {
        thread.execute(() -> {
            try {
                SketchFile.write(file, sketch);
                tell(
                        Notice.Kind.DONE,
                        Text.of("predict.saved", String.valueOf(file.getFileName())));
            } catch (InputException e) {
                tell(Notice.Kind.TROUBLE, e.getMessage());
            }
        });
    }

    /** Asks for files and lays their sketches over each other. */
    void ask(Window owner) {
        List<Path> files =
                picker.pickSeveral(
                        owner,
                        Text.of("predict.open.title"),
                        Text.of("predict.files"),
                        List.of(ANY, "*.json"));
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Lays the sketches of files over each other; those that cannot be used are left out. */
    public void open(List<Path> files) {
        thread.execute(() -> {
            List<SavedSketch> sketches = new ArrayList<>();
            List<String> troubles = new ArrayList<>();
            for (Path file : files) {
                try {
                    sketches.add(SketchFile.read(file));
                } catch (InputException e) {
                    troubles.add(e.getMessage());
                }
            }
            Platform.runLater(() -> prediction.lay(sketches));
            if (!troubles.isEmpty()) {
                tell(Notice.Kind.TROUBLE, sentence(troubles));
            }
        });
    }

    private static String sentence(List<String> troubles) {
        return troubles.size() == 1
                ? troubles.getFirst()
                : Text.of(
                        "predict.troubles",
                        troubles.getFirst(),
                        NumberDisplay.count(troubles.size() - 1));
    }

    private void tell(Notice.Kind kind, String sentence) {
        Platform.runLater(() -> prediction.run().notices().tell(kind, sentence));
    }
}
