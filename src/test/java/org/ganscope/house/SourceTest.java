package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("Every Java file")
class SourceTest {
    private static final String QUOTES = "\"\"\"";

    @TempDir Path folder;

    @Test
    void isFormatted() {
        List<Path> unformatted = new Formatting().unformatted(Sources.ofTheProject());
        assertTrue(
                unformatted.isEmpty(),
                () -> "Not formatted: " + unformatted + ". To mend them: " + Formatting.MEND);
    }

    @Test
    void isMendedByTheFormatter() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), "class A { int  a; }");
        Formatting formatting = new Formatting();
        assertEquals(List.of(file), formatting.unformatted(Stream.of(file)));
        formatting.mend(file);
        assertEquals("class A {\n    int a;\n}\n", Files.readString(file));
        assertEquals(List.of(), formatting.unformatted(Stream.of(file)));
    }

    @Test
    void keepsTheLayoutOfItsDocComments() throws IOException {
        String text = "/**\n * a   = b\n *  +  c\n */\nclass A {}\n";
        Path file = Files.writeString(folder.resolve("A.java"), text);
        assertEquals(List.of(), new Formatting().unformatted(Stream.of(file)));
    }

    @Test
    void hasNoLineBeyondColumn100() {
        List<String> tooLong = Sources.ofTheProject().flatMap(SourceTest::longLines).toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void isSeenWhenALineIsTooLong() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("A.java"), "\n//" + "x".repeat(Formatting.COLUMNS));
        assertEquals(List.of(file + ":2"), longLines(file).toList());
    }

    @Test
    void mayHaveLongLinesInTextBlocks() throws IOException {
        String wide = "x".repeat(Formatting.COLUMNS + 1);
        String source = QUOTES + "\n" + wide + "\n" + QUOTES + "\n" + wide;
        Path file = Files.writeString(folder.resolve("A.java"), source);
        assertEquals(List.of(file + ":4"), longLines(file).toList());
    }

    @Test
    void livesInAPackageMarkedForNulls() {
        assertEquals(List.of(), unmarked(Sources.ofTheProgram()));
    }

    @Test
    void isSeenWhenItsPackageIsNotMarked() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        Path marked = Files.createDirectory(folder.resolve("marked"));
        Files.writeString(bare.resolve("A.java"), "");
        Files.writeString(marked.resolve("A.java"), "");
        Files.writeString(marked.resolve("package-info.java"), "@NullMarked\npackage marked;\n");
        assertEquals(List.of(bare), unmarked(Sources.under(folder)));
    }

    /** The lines that are too long, except in text blocks, which no formatter may wrap. */
    private static Stream<String> longLines(Path file) {
        DocComments comments = new DocComments(Formatting.COLUMNS);
        List<String> found = new ArrayList<>();
        boolean inTextBlock = false;
        int number = 0;
        for (String line : Sources.read(file).lines().toList()) {
            number++;
            if (!inTextBlock && comments.isTooLong(line)) {
                found.add(file + ":" + number);
            }
            boolean togglesOnce = line.contains(QUOTES) && line.split(QUOTES, -1).length % 2 == 0;
            inTextBlock ^= togglesOnce;
        }
        return found.stream();
    }

    private static List<Path> unmarked(Stream<Path> files) {
        return files.map(Path::getParent).distinct().filter(SourceTest::isNotMarked).toList();
    }

    private static boolean isNotMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return !Files.exists(info) || !Sources.read(info).contains("@NullMarked");
    }
}
