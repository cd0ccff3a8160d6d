package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.session.file.RunFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

@DisplayName("A program that is killed while it saves a run")
class KilledSavingTest {
    /** Longer than it takes to save one, so that every moment of it is met. In nanoseconds. */
    private static final int SAVING = 30_000_000;

    @TempDir Path folder;

    @Test
    void leavesTheOldFileOrTheNewOne() throws IOException, InterruptedException {
        kill(3);
    }

    @Test
    @Tag("full")
    void leavesTheOldFileOrTheNewOneHoweverOften() throws IOException, InterruptedException {
        kill(100);
    }

    private void kill(int times) throws IOException, InterruptedException {
        List<HeldRun> runs = SavesForever.runs();
        Path file = folder.resolve("run.ganscope");
        for (int seed = 0; seed < times; seed++) {
            Random random = new Random(seed);
            Process child = new ChildJvm(folder).start(SavesForever.class, file.toString());
            try (BufferedReader saved = child.inputReader()) {
                for (int i = random.nextInt(10); i >= 0; i--) {
                    assertNotNull(saved.readLine(), "it saves until it is killed");
                }
                LockSupport.parkNanos(random.nextInt(SAVING)); // any moment will do
            } finally {
                child.destroyForcibly().waitFor();
            }
            HeldRun found = RunFile.read(file).held().orElseThrow();
            assertTrue(runs.contains(found), "neither the old run nor the new one");
        }
    }
}
