package org.ganscope.ui.saving;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.ganscope.gan.StepKind;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.ganscope.session.file.SavedView;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills the real window {@code -Dkill.times} times while it trains at full speed, half of them
 * while it keeps its run for the next start, half while it saves. Every second one is aimed: it
 * follows as soon as an unfinished file is seen. Each window goes on where the one before was
 * killed.
 */
@Tag("soak")
@DisplayName("A window that is killed")
class KilledWindowTest {
    private static final int TIMES = Integer.getInteger("kill.times", 100);
    private static final long SEED = Long.getLong("kill.seed", 1);

    /** What may be lost, in seconds. */
    private static final double MOST = 10;

    private static final long FIRST = 20;

    @TempDir Path home;
    private final Random random = new Random(SEED);
    private Process screen;
    private String display = "";
    private int unfinished;
    private int renewed;
    private double longest;

    @BeforeEach
    void openScreen() throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb"))),
                "there is no Xvfb here, the display without a screen that the window opens on"
                        + " (Debian: apt-get install xvfb)");
        screen =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1280x800x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        display = ":" + screen.inputReader().readLine();
    }

    @AfterEach
    void closeScreen() {
        if (screen != null) {
            screen.destroy();
        }
    }

    private Path state() {
        return home.resolve(".local/state/ganscope/runs");
    }

    private static Path write(Path file) throws IOException {
        Run run = new Run(Scenarios.standard().config());
        while (run.step() < FIRST) {
            run.step(StepKind.BOTH);
        }
        SavedView view =
                new SavedView(
                        Optional.of(Scenarios.standard().id()),
                        OptionalDouble.of(Double.POSITIVE_INFINITY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        Files.createDirectories(file.getParent());
        RunFile.write(file, run.held(), view);
        return file;
    }

    @Test
    void losesAtMostTheLastSecondsOfTheRunThatItKeeps() throws Exception {
        write(new KeptRuns(state()).next("two-modes"));
        long kept = FIRST;
        for (int i = 0; i < TIMES / 2; i++) {
            try (WindowProcess window = new WindowProcess(display, home)) {
                long before = kept;
                window.until(shown -> shown.last() == before);
                window.tell("continue");
                window.until(shown -> shown.step() == before);
                window.tell("train");
                window.until(shown -> shown.step() > before);
                Thread.sleep(random.nextInt(i % 2 == 0 ? 12_000 : 2000));
                if (i % 2 == 1) {
                    awaitDraft(state(), 8000);
                    Thread.sleep(random.nextInt(20));
                }
                kept = killed(window, state(), state());
                renewed += kept > before ? 1 : 0;
            }
        }
        report("kept for the next start");
    }

    @Test
    void leavesTheFileThatItSavesWhole() throws Exception {
        Path folder = home.resolve("runs");
        Path file = write(folder.resolve("mine.ganscope"));
        long saved = FIRST;
        for (int i = 0; i < TIMES - TIMES / 2; i++) {
            try (WindowProcess window = new WindowProcess(display, home, file.toString())) {
                long before = saved;
                window.until(shown -> shown.step() == before && shown.title().startsWith("mine"));
                window.tell("train");
                window.until(shown -> shown.step() > before);
                Thread.sleep(random.nextInt(2000));
                window.tell("save");
                if (i % 2 == 0) {
                    Thread.sleep(random.nextInt(1500));
                } else {
                    awaitDraft(folder, 8000);
                    Thread.sleep(random.nextInt(20));
                }
                killed(window, folder, folder, state());
                saved = whole(file).steps();
                assertTrue(saved >= before, saved + " after " + before);
                renewed += saved > before ? 1 : 0;
            }
        }
        report("saved");
    }

    /** Kills a window; the steps that the latest run in some folders has. */
    private long killed(WindowProcess window, Path writing, Path... folders) throws Exception {
        window.kill();
        unfinished += drafts(writing).isEmpty() ? 0 : 1;
        for (Path draft : drafts(writing)) {
            Files.delete(draft);
        }
        long kept = 0;
        for (Path folder : folders) {
            kept = Math.max(kept, latest(folder));
        }
        double lost = window.secondsBeyond(kept);
        longest = Math.max(longest, lost);
        assertTrue(lost <= MOST, lost + " s are lost");
        return kept;
    }

    /** The steps of the run in a folder that was written last; 0 if there is none. */
    private static long latest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ganscope"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(file -> whole(file).steps())
                    .orElse(0L);
        }
    }

    private static SavedRun whole(Path file) {
        try {
            SavedRun run = RunFile.read(file);
            assertTrue(run.held().isPresent(), "a run without its checkpoint");
            return run;
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> drafts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        }
    }

    private static void awaitDraft(Path folder, long milliseconds) throws Exception {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (drafts(folder).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(0, 200_000);
        }
    }

    private void report(String what) {
        System.out.printf(
                "%s: killed %d times, %d in the middle of writing, %d after it;"
                        + " at most the last %.1f s were lost (seed %d)%n",
                what, TIMES / 2, unfinished, renewed, longest, SEED);
    }
}
