package org.ganscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@DisplayName("The files that were opened or saved last")
class RecentFilesTest {
    @TempDir Path folder;

    private Path memory() {
        return folder.resolve("settings/recent.txt");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private List<Path> remembered() {
        return RecentFiles.of(memory()).files();
    }

    @Test
    void areListedOnceEachTheLatestFirst() {
        RecentFiles recent = RecentFiles.of(memory());
        recent.add(file("a"));
        recent.add(file("b"));
        recent.add(file("x/../a"));
        assertEquals(List.of(file("a"), file("b")), recent.files());
        assertEquals(List.of(file("a"), file("b")), remembered());
    }

    @Test
    void areEightAtMost() {
        RecentFiles recent = RecentFiles.of(memory());
        List<Path> added = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            added.addFirst(file("run " + i));
            recent.add(added.getFirst());
        }
        assertEquals(added.subList(0, 8), recent.files());
        assertEquals(added.subList(0, 8), remembered());
    }

    @Test
    void loseOneThatCannotBeOpened() {
        RecentFiles recent = RecentFiles.of(memory());
        recent.add(file("a"));
        recent.add(file("gone"));
        recent.remove(file("gone"));
        recent.remove(file("never there"));
        assertEquals(List.of(file("a")), recent.files());
        assertEquals(List.of(file("a")), remembered());
    }

    @Test
    void areThoseOfAllWindows() {
        RecentFiles one = RecentFiles.of(memory());
        RecentFiles other = RecentFiles.of(memory());
        one.add(file("a"));
        other.add(file("b"));
        one.add(file("c"));
        other.remove(file("b"));
        assertEquals(List.of(file("c"), file("a")), other.files());
        assertEquals(List.of(file("c"), file("a")), remembered());
    }

    @Test
    void areWhatCanBeReadOfABrokenList() throws IOException {
        Files.createDirectories(memory().getParent());
        Files.writeString(
                memory(),
                String.join("\n", "relative", "", file("a").toString(), "/nul\0", "" + file("b")));
        assertEquals(List.of(file("a"), file("b")), remembered());
    }

    @Test
    void areNoneIfTheListIsNoText() throws IOException {
        Files.createDirectories(memory().getParent());
        Files.write(memory(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        assertEquals(List.of(), remembered());
        RecentFiles recent = RecentFiles.of(memory());
        recent.add(file("a"));
        assertEquals(List.of(file("a")), remembered(), "and the list is written anew");
    }

    @Test
    void areThereUntilTheEndIfTheListCannotBeWritten() throws IOException {
        Files.createFile(file("settings"));
        RecentFiles recent = RecentFiles.of(memory());
        recent.add(file("a"));
        recent.add(file("b"));
        recent.remove(file("a"));
        assertEquals(List.of(file("b")), recent.files());
        Files.delete(file("settings"));
        Files.createDirectories(memory());
        recent.add(file("c"));
        assertEquals(List.of(file("c"), file("b")), recent.files(), "a folder is in the way");
        assertTrue(remembered().isEmpty());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void doNotConfuseANameOfTwoLinesWithTwoFiles() {
        RecentFiles recent = RecentFiles.of(memory());
        recent.add(file("a"));
        recent.add(file("b\n" + file("c")));
        assertEquals(List.of(file("a")), recent.files());
        assertEquals(List.of(file("a")), remembered());
    }
}
