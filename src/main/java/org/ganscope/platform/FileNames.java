package org.ganscope.platform;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of files as Java understands them: on Linux and macOS by the character set of the
 * locale. A byte that this does not have is lost, and what is then written goes elsewhere or
 * nowhere.
 *
 * @param charset in which Java reads and writes names
 */
public record FileNames(Charset charset) {
    /** What Java puts in the place of a byte that it does not understand. */
    private static final String LOST = "\uFFFD";

    /** Those of this process. */
    public static FileNames ofThisProcess() {
        return new FileNames(
                Charset.forName(
                        System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name())));
    }

    /** The first path of which letters were lost, if any were. */
    public Optional<String> lost(Stream<String> paths) {
        return paths.filter(path -> path.contains(LOST)).findFirst();
    }

    /** Whether another locale would understand more names. */
    public boolean isNarrow() {
        return !charset.equals(StandardCharsets.UTF_8);
    }
}
