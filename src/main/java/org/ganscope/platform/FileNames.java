package org.ganscope.platform;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of files as Java reads them: on Linux and macOS in the character set of the locale. A byte
 * that is not in this set is lost, and a file with such a name is written elsewhere or not at all.
 *
 * @param charset that Java reads and writes names in
 */
public record FileNames(Charset charset) {
    /** The character with which Java replaces an unknown byte. */
    private static final String LOST = "\uFFFD";

    /** The file names of this process. */
    public static FileNames ofThisProcess() {
        return new FileNames(
                Charset.forName(
                        System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name())));
    }

    /** The first path that has lost characters, if any. */
    public Optional<String> lost(Stream<String> paths) {
        return paths.filter(path -> path.contains(LOST)).findFirst();
    }

    /** Whether another locale would support more names. */
    public boolean isNarrow() {
        return !charset.equals(StandardCharsets.UTF_8);
    }
}
