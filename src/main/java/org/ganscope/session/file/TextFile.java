package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Reads text files, and tells in plain words why a file could not be read or written. */
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
            throw new InputException("file.read", file, reason(e));
        }
    }

    /** Why it failed, as the end of a sentence. */
    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> Text.of("file.reason.missing");
            case AccessDeniedException _ -> Text.of("file.reason.denied");
            case NotDirectoryException _, FileAlreadyExistsException _ ->
                    Text.of("file.reason.notFolder");
            case CharacterCodingException _ -> Text.of("file.reason.encoding");
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
