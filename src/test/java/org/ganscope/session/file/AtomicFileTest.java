package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@DisplayName("A file that is complete or absent")
class AtomicFileTest {
    private static final String ID = "-0000-0000-0000-0123456789ab";

    @TempDir Path folder;

    private void leave(String name, long seconds) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    @Test
    void removesWhatAKilledProcessHasLeftOfIt() throws IOException {
        leave(".a.json.01234567" + ID, 3600);
        leave(".a.json.76543210" + ID, 5);
        leave(".a.json.backup", 3600);
        leave(".b.json.01234567" + ID, 3600);
        AtomicFile.write(folder.resolve("a.json"), out -> out.write("{}"));
        try (var files = Files.list(folder)) {
            Set<String> left =
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    new TreeSet<>(
                            Set.of(
                                    "a.json",
                                    ".a.json.76543210" + ID,
                                    ".a.json.backup",
                                    ".b.json.01234567" + ID)),
                    left);
        }
    }
}
