package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Run;
import org.ganscope.session.UsedRun;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/** Damages files of runs at random; a failure names the seed that repeats it. */
@DisplayName("A damaged file of a run")
class DamagedRunFilesTest {
    @TempDir Path folder;
    private final List<byte[]> files = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        files.add(bytes(run("batch=16 generator.layers=8", 60)));
        files.add(bytes(run("data.target=ring generator.layers=8 updates.averaging=0.9", 12)));
        files.add(bytes(run("objective=least-squares discriminator.optimiser=sgd", 5)));
        files.add(bytes(RunsWithMoments.train("batch=4 generator.layers=8", 300)));
    }

    private static Run run(String settings, int steps) {
        Run run = new Run(Games.of(settings));
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        GanConfig config = run.config();
        run.configure(Settings.of("generator.learningRate").parse(config, "0.02"));
        run.configure(Settings.of("batch").parse(run.config(), "17"));
        run.step(StepKind.DISCRIMINATOR);
        run.step(StepKind.BOTH);
        return run;
    }

    private byte[] bytes(Run run) throws IOException {
        return bytes(run.held().lookingAt(3));
    }

    private byte[] bytes(HeldRun held) throws IOException {
        Path file = folder.resolve("whole.ganscope");
        SavedView view =
                new SavedView(
                        Optional.of("ring"),
                        OptionalDouble.of(400),
                        Optional.of(Set.of("data")),
                        Optional.empty(),
                        Optional.of(Set.of("losses")),
                        List.of(0.4, 0.0));
        RunFile.write(file, held, view);
        return Files.readAllBytes(file);
    }

    @Test
    void isRefusedWithItsNameAndThePlaceOrIsStillTheRun() throws IOException {
        damage(0, 600);
    }

    @Test
    @Tag("full")
    void isRefusedHoweverOftenItIsDamaged() throws IOException {
        damage(600, 10_600);
    }

    private void damage(int from, int to) throws IOException {
        int refused = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            byte[] damaged = Damage.of(files.get(random.nextInt(files.size())), random);
            refused += isRefused(damaged, seed) ? 1 : 0;
        }
        assertTrue(refused > (to - from) / 2, refused + " refused");
    }

    private boolean isRefused(byte[] damaged, int seed) throws IOException {
        Path file = folder.resolve("damaged.ganscope");
        Files.write(file, damaged);
        try {
            SavedRun saved = RunFile.read(file);
            if (saved.held().isPresent()) {
                HeldRun held = saved.held().get();
                assertEquals(saved.hash(), WeightHash.of(Run.from(held)), "seed " + seed);
                UsedRun.use(held);
            }
            return false;
        } catch (InputException e) {
            String sentence = String.valueOf(e.getMessage());
            assertTrue(Damage.isPlaced(sentence, file), "seed " + seed + ": " + sentence);
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
