package org.ganscope.session.file;

import org.ganscope.text.InputException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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

    private final Draft draft;
    private final OutputStream bytes;
    private final Writer out;

    /**
     * Opens a file for writing, in UTF-8.
     *
     * @throws InputException if that is not possible
     */
    public AtomicFile(Path file) {
        draft = Draft.of(file);
        try {
            bytes = Files.newOutputStream(draft.temporary(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw refusal(e);
        }
        out =
                new BufferedWriter(
                        new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
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

    /** Adds bytes to a file that is no text. */
    void append(byte[] content) {
        try {
            bytes.write(content);
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
        finish();
        place();
    }

    /** Writes what is still in memory; nothing can be added any more. */
    void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Puts a finished file into its place. */
    void place() {
        try {
            draft.place();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Removes what was not committed. */
    @Override
    public void close() {
        try (out) {
            draft.discard();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private InputException refusal(IOException failure) {
        return FileTrouble.writing(draft.file(), failure);
    }
}
