package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files. */
public final class TextFile {
    /** In bytes: several times the size of runs with the widest networks. */
    private static final int MOST = 256 << 20;

    private TextFile() {}

    /**
     * The text of a UTF-8 file, or of a pipe that the shell passes in.
     *
     * @throws InputException if it cannot be read, is not text, or is too large to be a
     *     configuration or a run
     */
    public static String read(Path file) {
        if (!RegularFile.isHandedOver(file)) {
            RegularFile.check(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new InputException(
                        "file.read", file, Text.of("file.reason.large", MOST >> 20));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }
}
