package org.ganscope.ui.window;

import org.ganscope.text.Text;
import org.ganscope.ui.drawing.DrawingEditor;
import org.ganscope.ui.files.FileDrop;
import org.ganscope.ui.importing.DataImport;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.model.Notices;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The handling of files that are dropped onto the window. */
final class DroppedFiles {
    private static final List<String> LESSONS = List.of("*.md");
    private static final List<String> SKETCHES = List.of("*.json");
    private static final List<String> RUNS = List.of("*.ganscope", "*.json");

    private DroppedFiles() {}

    /**
     * The handler of dropped files.
     *
     * @param runs opens the file of a run
     * @param lessons opens the file of a lesson
     * @param sketches opens several sketches together
     */
    static FileDrop of(
            Notices notices,
            Overlays overlays,
            Consumer<Path> runs,
            Consumer<Path> lessons,
            Consumer<List<Path>> sketches) {
        return of(
                notices,
                runs,
                lessons,
                Optional.of(new FileDrop.Several(SKETCHES, sketches)),
                file -> overlays.data().open(file),
                file -> overlays.editor().openPicture(file));
    }

    /**
     * Those that are dropped onto the second of two runs that are compared.
     *
     * @param runs opens the file of a run as the second one
     * @param lessons opens the file of a lesson
     */
    static FileDrop ofSecond(
            Comparison comparison, Overlays overlays, Consumer<Path> runs, Consumer<Path> lessons) {
        return of(
                comparison.first().notices(),
                runs,
                lessons,
                Optional.empty(),
                file -> {
                    comparison.sideProperty().set(Comparison.Side.B);
                    overlays.data().open(file);
                },
                file -> {
                    comparison.sideProperty().set(Comparison.Side.B);
                    overlays.editor().openPicture(file);
                });
    }

    private static FileDrop of(
            Notices notices,
            Consumer<Path> runs,
            Consumer<Path> lessons,
            Optional<FileDrop.Several> several,
            Consumer<Path> tables,
            Consumer<Path> pictures) {
        return new FileDrop(
                List.of(
                        new FileDrop.Taker(RUNS, runs),
                        new FileDrop.Taker(LESSONS, lessons),
                        new FileDrop.Taker(DataImport.TABLES, tables),
                        new FileDrop.Taker(DrawingEditor.PICTURES, pictures)),
                several,
                files -> notices.tell(Notice.Kind.TROUBLE, refusal(files)));
    }

    private static String refusal(List<Path> files) {
        return files.size() == 1
                ? Text.of("own.drop.other", String.valueOf(files.getFirst().getFileName()))
                : Text.of("own.drop.many", Integer.toString(files.size()));
    }
}
