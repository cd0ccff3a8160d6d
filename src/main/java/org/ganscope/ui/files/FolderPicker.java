package org.ganscope.ui.files;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a folder, which may be a new one. */
@FunctionalInterface
public interface FolderPicker {
    /**
     * Waits for the answer.
     *
     * @param owner the window that asks
     * @param title the purpose
     * @return empty if the user cancels
     */
    Optional<Path> pick(Window owner, String title);

    /** Asks with the dialog of the system, starting in the folder of the last answer. */
    static FolderPicker ofTheSystem() {
        DirectoryChooser chooser = new DirectoryChooser();
        return (owner, title) -> {
            chooser.setTitle(title);
            Optional<File> folder = Optional.ofNullable(chooser.showDialog(owner));
            folder.ifPresent(chooser::setInitialDirectory);
            return folder.map(File::toPath);
        };
    }
}
