package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says in one sentence why a file could not be read or written. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The error for a file that could not be read. */
    public static InputException reading(Path file, IOException failure) {
        return reading(file.toString(), failure);
    }

    /** The same for a file of which only the name is known. */
    public static InputException reading(String file, IOException failure) {
        return new InputException("file.read", file, reason(failure));
    }

    /** The error for a file or folder that could not be written. */
    public static InputException writing(Path file, IOException failure) {
        return new InputException("file.write", file, reason(failure));
    }

    private static String reason(IOException failure) {
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
