package org.ganscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.lesson.Scenarios;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@DisplayName("The runs that are kept")
class KeptRunsTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    @TempDir Path folder;

    private Path write(Path file, int minute) throws IOException {
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(60L * minute)));
        return file;
    }

    private static List<Path> files(List<KeptRuns.Kept> runs) {
        return runs.stream().map(KeptRuns.Kept::file).toList();
    }

    @Test
    void areThoseOfOtherSessionsTheLatestFirst() throws IOException {
        KeptRuns before = new KeptRuns(folder, START);
        Path second = write(before.next("ring"), 3);
        Path first = write(before.next("two-modes"), 2);
        Path third = write(new KeptRuns(folder, START.plusMillis(1)).next("ring"), 4);
        KeptRuns now = new KeptRuns(folder, START.plusSeconds(600));
        write(now.next("ring"), 5);
        assertEquals(List.of(third, second, first), files(now.earlier()));
        assertEquals(Optional.of(Scenarios.of("ring")), now.earlier().getFirst().scenario());
    }

    @Test
    void areEightAtMost() throws IOException {
        KeptRuns runs = new KeptRuns(folder, START);
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            written.addFirst(write(runs.next("ring"), i));
        }
        Path foreign = write(folder.resolve("mine.ganscope"), 0);
        runs.thin();
        KeptRuns later = new KeptRuns(folder, START.plusSeconds(1));
        assertEquals(written.subList(0, 8), files(later.earlier()));
        assertEquals(true, Files.exists(foreign));
    }

    @Test
    void leaveNoUnfinishedFilesBehindForever() throws IOException {
        Path old = folder.resolve(".20261128T120000000-1-ring.ganscope.1234");
        write(old, 0);
        Path young = Files.createFile(folder.resolve(".20261128T120000000-2-ring.ganscope.5678"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        new KeptRuns(folder, START).thin();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(young), files.toList());
        }
    }

    @Test
    void areNoneAtTheFirstStart() {
        KeptRuns runs = new KeptRuns(folder.resolve("not there"), START);
        runs.thin();
        assertEquals(List.of(), runs.earlier());
    }

    @Test
    void tellOnceWhereARunComesFrom() {
        KeptRuns runs = new KeptRuns(folder, START);
        runs.opening(folder, 3);
        assertEquals(Optional.empty(), runs.origin(3), "the run before it is still shown");
        assertEquals(Optional.of(folder), runs.origin(4));
        assertEquals(Optional.empty(), runs.origin(5));
    }
}
