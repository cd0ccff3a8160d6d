package org.ganscope.cli;

import org.ganscope.session.file.FileTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder into which a run writes its files. */
final class OutputFolder {
    private OutputFolder() {}

    /**
     * Creates a folder unless it exists. Its content stays, except for files of the same names.
     *
     * @throws org.ganscope.text.InputException if that is not possible
     */
    static Path open(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileTrouble.writing(folder, e);
        }
    }
}
