package org.ganscope.ui.sweep;

import javafx.stage.Window;

import org.ganscope.experiment.SweepMeasure;
import org.ganscope.session.file.FileSet;
import org.ganscope.session.file.SweepFolder;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;
import org.ganscope.ui.files.FilePicker;
import org.ganscope.ui.files.FolderPicker;
import org.ganscope.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Saves the results of a sweep in a folder, as the command line does, and opens such folders. */
final class SweepFiles {
    private final FilePicker picker;
    private final FolderPicker folders;

    SweepFiles(FilePicker picker, FolderPicker folders) {
        this.picker = picker;
        this.folders = folders;
    }

    /**
     * Asks for a folder and writes the results so far into it.
     *
     * @throws InputException if that is not possible
     */
    void save(Window owner, SweepWork work, Theme theme) {
        folders.pick(owner, Text.of("sweep.save.title"))
                .ifPresent(folder -> {
                    try (SweepFolder opened = new SweepFolder(folder, work.sweep())) {
                        work.rows().forEach(opened::add);
                        opened.finish();
                    }
                    maps(folder, work, theme);
                });
    }

    private static void maps(Path folder, SweepWork work, Theme theme) {
        try (FileSet files = new FileSet(folder, name -> false)) {
            for (SweepMeasure measure : SweepMeasure.values()) {
                files.write(
                        measure.fileName(),
                        MapPicture.png(MapPicture.of(work.sweep(), work.rows(), measure, theme)));
            }
            files.commit();
        }
    }

    /**
     * Asks for the sweep.json of a folder and reads its results.
     *
     * @throws InputException if they cannot be read
     */
    Optional<SweepWork> load(Window owner) {
        return picker.pick(
                        owner,
                        Text.of("sweep.load.title"),
                        Text.of("sweep.load.kind"),
                        List.of(SweepFolder.DESCRIPTION))
                .map(file -> new SweepWork(SweepFolder.read(file.resolveSibling(""))));
    }
}
