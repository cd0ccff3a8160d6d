package org.ganscope.session.file;

import org.ganscope.text.InputException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A text file that is either there as a whole or not at all: it grows under another name beside its
 * place and is moved there at once by {@link #commit}. What stood there before stays until then,
 * and for good if the file is closed without.
 */
public final class AtomicFile implements AutoCloseable {
    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Path file;
    private final Path temporary;
    private final Writer out;

    /**
     * Opens a file for writing, in UTF-8.
     *
     * @throws InputException if that is not possible
     */
    public AtomicFile(Path file) {
        this.file = file;
        temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            out = Files.newBufferedWriter(temporary, StandardOpenOption.CREATE_NEW);
            temporary.toFile().deleteOnExit(); // where the process is interrupted
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /**
     * Writes a whole file.
     *
     * @throws InputException if that is not possible
     */
    public static void write(Path file, Content content) {
        try (AtomicFile opened = new AtomicFile(file)) {
            opened.append(content);
            opened.commit();
        }
    }

    /**
     * Adds to the file.
     *
     * @throws InputException if that is not possible
     */
    public void append(Content content) {
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /**
     * Puts the file into its place; nothing can be added any more.
     *
     * @throws InputException if that is not possible
     */
    public void commit() {
        try {
            out.close();
            move();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private InputException refusal(IOException failure) {
        return FileTrouble.writing(file, failure);
    }
}
