package org.ganscope.ui.saving;

import javafx.stage.Window;

import org.ganscope.session.Opponent;
import org.ganscope.session.file.FileKind;
import org.ganscope.session.file.StoredRun;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;

import java.nio.file.Path;
import java.util.List;

/**
 * Opens the file of a run, or settings, as B of a comparison with the run in the window. On the
 * JavaFX thread only; files are read on another one.
 */
public final class SecondRunOpening {
    private static final List<String> PATTERNS = List.of("*.ganscope", "*.json");

    private final Comparison comparison;
    private final FilePicker picker;
    private final RunFiles files;
    private final RunReading reading;

    SecondRunOpening(Comparison comparison, FilePicker picker, RunFiles files, RunReading reading) {
        this.comparison = comparison;
        this.picker = picker;
        this.files = files;
        this.reading = reading;
    }

    /** Asks for a file and opens it. */
    public void ask(Window owner) {
        picker.pick(owner, Text.of("compare.file.title"), Text.of("compare.file.kind"), PATTERNS)
                .ifPresent(this::open);
    }

    /** Opens a file, if a run is in it; what is compared so far stays until it can be compared. */
    public void open(Path file) {
        reading.run(
                () -> FileKind.of(file),
                kind -> {
                    switch (kind) {
                        case RUN, CONFIG -> read(file);
                        case EXPERIMENT -> refuse("saving.experiment", file);
                        case SWEEP -> refuse("saving.sweep", file);
                        case LESSON -> refuse("compare.file.lesson", file);
                        case SKETCH -> refuse("compare.file.sketch", file);
                        case TABLE, PICTURE -> refuse("compare.file.data", file);
                    }
                },
                reason -> refuse(reason, file));
    }

    private void refuse(String key, Path file) {
        files.tell(Notice.Kind.TROUBLE, Text.of(key, String.valueOf(file.getFileName())));
    }

    private void read(Path file) {
        reading.read(
                () -> StoredRun.read(file),
                Opponent.Held::new,
                found -> compare(found, file),
                reason -> refuse(reason, file));
    }

    private void compare(RunReading.Found<Opponent.Held> found, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            comparison.begin(found.use());
        } catch (InputException e) {
            files.tell(Notice.Kind.TROUBLE, Text.of("compare.file.beside", name, e.getMessage()));
            return;
        }
        files.recent().add(file);
        if (found.hasWeights()) {
            files.tell(Notice.Kind.DONE, Text.of("compare.file.opened", name));
        } else {
            files.tell(Notice.Kind.TROUBLE, Text.of("saving.other"));
        }
    }

    private void refuse(InputException reason, Path file) {
        files.recent().remove(file);
        files.refuse(reason);
    }
}
