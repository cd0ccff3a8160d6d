package org.ganscope.session.file;

import org.ganscope.text.InputException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files. */
final class TextFile {
    private TextFile() {}

    /**
     * The text of a UTF-8 file.
     *
     * @throws InputException if it cannot be read
     */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }
}
