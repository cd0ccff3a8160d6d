package org.ganscope.ui.files;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file. */
@FunctionalInterface
public interface FilePicker {
    /**
     * Waits for the answer.
     *
     * @param owner the window that asks
     * @param title the purpose
     * @param kind the name of the kind of file
     * @param patterns of the names of such files, such as {@code *.csv}
     * @return empty if the user cancels
     */
    Optional<Path> pick(Window owner, String title, String kind, List<String> patterns);

    /** Asks with the dialog of the system, starting in the folder of the last answer. */
    static FilePicker ofTheSystem() {
        FileChooser chooser = new FileChooser();
        return (owner, title, kind, patterns) -> {
            chooser.setTitle(title);
            chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, patterns));
            Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(owner));
            file.map(File::getParentFile).ifPresent(chooser::setInitialDirectory);
            return file.map(File::toPath);
        };
    }
}
