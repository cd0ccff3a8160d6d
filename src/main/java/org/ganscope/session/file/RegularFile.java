package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Checks that a path is a regular file. Opening a pipe waits until something is written into it,
 * and a device may never end.
 */
public final class RegularFile {
    private static final Pattern HANDED_OVER =
            Pattern.compile("/dev/(stdin|fd/\\d+)|/proc/self/fd/\\d+");

    private RegularFile() {}

    /**
     * Accepts files and missing ones: opening those reports it.
     *
     * @throws InputException if it is a folder, a pipe, a device or a socket
     */
    public static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw refusal(file, "file.reason.folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw refusal(file, "file.reason.special");
        }
    }

    /**
     * Whether the process already holds it open, as when the shell passes in the output of a
     * command, {@code --config <(command)}: reading it ends when that command does.
     */
    static boolean isHandedOver(Path file) {
        return !Files.isDirectory(file) && HANDED_OVER.matcher(file.toString()).matches();
    }

    private static InputException refusal(Path file, String reason) {
        return new InputException("file.read", file, Text.of(reason));
    }
}
