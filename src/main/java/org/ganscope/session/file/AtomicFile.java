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
 * A text file that is either complete or absent: it is written under another name in the same
 * folder and moved into place at once by {@link #commit}. An earlier file stays until then, and
 * permanently if the file is closed without a commit.
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
     * Writes a whole file, and removes what an earlier attempt left unfinished when it was killed.
     *
     * @throws InputException if that is not possible
     */
    public static void write(Path file, Content content) {
        try (AtomicFile opened = new AtomicFile(file)) {
            opened.append(content);
            opened.commit();
            opened.draft.removeAbandoned();
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
     * Adds bytes to a binary file.
     *
     * @throws InputException if that is not possible
     */
    public void append(byte[] content) {
        try {
            bytes.write(content);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /**
     * Puts the file into place; nothing can be added afterwards.
     *
     * @throws InputException if that is not possible
     */
    public void commit() {
        finish();
        place();
    }

    /** Writes what is still in memory; nothing can be added afterwards. */
    void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Puts a finished file into place. */
    void place() {
        try {
            draft.place();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** Removes a file that was not committed. */
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
