package org.ganscope.session.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is written under another name in the same folder, so that the old file stays until
 * the new one is complete.
 */
record Draft(Path file, Path temporary) {
    /** A whole file is written in seconds; another process may be writing a younger one. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Draft of(Path file) {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        temporary.toFile().deleteOnExit(); // if the process is interrupted
        return new Draft(file, temporary);
    }

    /** Puts the file into place in one move. */
    void place() throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes those of the same file that nobody has written to for a while. */
    void removeAbandoned() {
        Instant before = Instant.now().minus(ABANDONED);
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> drafts =
                Files.newDirectoryStream(
                        file.toAbsolutePath().getParent(), each -> isDraft(each, start))) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(Draft.class.getName())
                    .log(System.Logger.Level.WARNING, "unfinished files", e);
        }
    }

    private static boolean isDraft(Path each, String start) {
        String name = String.valueOf(each.getFileName());
        return name.startsWith(start)
                && UUID_FORM.matcher(name.substring(start.length())).matches();
    }

    /** Removes the file unless it has been put into place. */
    void discard() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
