package org.ganscope.ui.files;

import javafx.stage.Window;

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

    /** The same for one or more files; none if the user cancels. */
    default List<Path> pickSeveral(Window owner, String title, String kind, List<String> patterns) {
        return pick(owner, title, kind, patterns).stream().toList();
    }

    /**
     * Asks under which name a file is to be saved, and waits for the answer.
     *
     * @param name that is suggested
     */
    default Optional<Path> pickToSave(
            Window owner, String title, String kind, String pattern, String name) {
        return pick(owner, title, kind, List.of(pattern));
    }

    /** Asks with the dialog of the system, starting in the folder of the last answer. */
    static FilePicker ofTheSystem() {
        return new SystemFilePicker();
    }
}
