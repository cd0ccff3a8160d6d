package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@DisplayName("Every Java file")
class SourceTest {
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

    private static Stream<String> longLines(Path file) {
        List<String> lines = Sources.read(file).lines().toList();
        DocComments comments = new DocComments(Formatting.COLUMNS);
        return IntStream.range(0, lines.size())
                .filter(i -> comments.isTooLong(lines.get(i)))
                .mapToObj(i -> file + ":" + (i + 1));
    }

    private static List<Path> unmarked(Stream<Path> files) {
        return files.map(Path::getParent).distinct().filter(SourceTest::isNotMarked).toList();
    }

    private static boolean isNotMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return !Files.exists(info) || !Sources.read(info).contains("@NullMarked");
    }
}
