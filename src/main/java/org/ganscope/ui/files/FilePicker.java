package org.ganscope.ui.files;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for a file. */
@FunctionalInterface
public interface FilePicker {
    /**
     * Waits for the answer.
     *
     * @param owner the window that asks
     * @param title what for
     * @param kind the name of the kind of file that is wanted
     * @param patterns how such files are called, such as {@code *.csv}
     * @return empty if the person thinks better of it
     */
    Optional<Path> pick(Window owner, String title, String kind, List<String> patterns);

    /** Asks by the dialog of the system; it begins in the folder of the last answer. */
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
