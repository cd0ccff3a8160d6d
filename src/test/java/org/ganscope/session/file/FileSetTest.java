package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

@DisplayName("The files of a run")
class FileSetTest {
    @TempDir Path folder;

    @BeforeEach
    void writeAnEarlierRun() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "earlier a");
        Files.writeString(folder.resolve("b.csv"), "earlier b");
        Files.writeString(folder.resolve("notes.txt"), "mine");
    }

    private FileSet set() {
        return new FileSet(folder, name -> name.endsWith(".csv"));
    }

    private void makeFolder(String name) {
        try {
            Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of the folder, including hidden files. */
    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }

    @Test
    void replaceThoseOfAnEarlierRunTogether() throws IOException {
        try (FileSet set = set()) {
            set.open("c.csv").append(out -> out.write("new c"));
            set.write("a.csv", "new a".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertEquals("earlier a", content().get("a.csv"), "nothing changes before the end");
            assertEquals(List.of(folder.resolve("c.csv"), folder.resolve("a.csv")), set.commit());
        }
        assertEquals(Map.of("a.csv", "new a", "c.csv", "new c", "notes.txt", "mine"), content());
    }

    @Test
    void leaveThoseOfAnEarlierRunWhereAFolderHasTheNameOfAFile() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("c.csv"));
        try (FileSet set = set()) {
            set.write("a.csv", new byte[0]);
            InputException refusal = assertThrows(InputException.class, () -> set.open("c.csv"));
            assertEquals(taken + " cannot be written: it is a folder.", refusal.getMessage());
        }
        assertEquals("earlier a", Files.readString(folder.resolve("a.csv")));
    }

    @Test
    void leaveThoseOfAnEarlierRunWhereTheDiskIsFull() throws IOException {
        Map<String, String> before = content();
        assertThrows(
                InputException.class,
                () -> {
                    try (FileSet set = set()) {
                        set.write("a.csv", out -> out.write("new a"));
                        set.write(
                                "b.csv",
                                out -> {
                                    out.write("new b");
                                    throw new IOException("No space left on device");
                                });
                        set.commit();
                    }
                });
        assertEquals(before, content());
    }

    @Test
    void areNeverMixedWithThoseOfAnEarlierRun() throws IOException {
        assertThrows(
                InputException.class,
                () -> {
                    try (FileSet set = set()) {
                        set.write("a.csv", out -> out.write("new a"));
                        set.write("z.txt", out -> out.write("cannot be placed"));
                        makeFolder("z.txt/taken");
                        set.commit();
                    }
                });
        Files.delete(folder.resolve("z.txt/taken"));
        Files.delete(folder.resolve("z.txt"));
        assertEquals(Map.of("a.csv", "new a", "notes.txt", "mine"), content());
    }
}
