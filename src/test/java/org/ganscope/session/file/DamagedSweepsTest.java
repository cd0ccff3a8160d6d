package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepRow;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.Finding;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Damages one file of a sweep at random; a failure names the seed that repeats it. */
@DisplayName("A damaged folder of a sweep")
class DamagedSweepsTest {
    private static final Sweep SWEEP =
            new Sweep(
                    GanConfig.standard().withSeed(5),
                    List.of(
                            new SweepAxis(Settings.of("generator.layers"), List.of("8", "16, 16")),
                            new SweepAxis(
                                    Settings.of("discriminator.learningRate"),
                                    List.of("0.001", "0.01", "0.1"))),
                    3,
                    30);

    @TempDir Path folder;
    private byte[] description = {};
    private byte[] table = {};

    @BeforeEach
    void write() throws IOException {
        try (SweepFolder opened = new SweepFolder(folder, SWEEP)) {
            for (int run = 0; run < SWEEP.runs(); run++) {
                opened.add(
                        new SweepRow(
                                run,
                                run % 5 == 0 ? Double.NaN : 0.6931 / (run + 1),
                                2,
                                run % 3,
                                run % 5 == 0 ? OptionalLong.of(run + 1) : OptionalLong.empty(),
                                Finding.values()[run % Finding.values().length]));
            }
            opened.finish();
        }
        description = Files.readAllBytes(folder.resolve(SweepFolder.DESCRIPTION));
        table = Files.readAllBytes(folder.resolve(SweepFolder.TABLE));
    }

    @Test
    void isRefusedWithItsNameAndThePlaceOrIsASweep() throws IOException {
        damage(0, 1000);
    }

    @Test
    @Tag("full")
    void isRefusedHoweverOftenItIsDamaged() throws IOException {
        damage(1000, 11_000);
    }

    private void damage(int from, int to) throws IOException {
        int refused = 0;
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            boolean isTable = random.nextBoolean();
            Files.write(
                    folder.resolve(SweepFolder.DESCRIPTION),
                    isTable ? description : Damage.of(description, random));
            Files.write(
                    folder.resolve(SweepFolder.TABLE), isTable ? Damage.of(table, random) : table);
            refused += isRefused(seed) ? 1 : 0;
        }
        assertTrue(refused > (to - from) / 2, refused + " refused");
    }

    private boolean isRefused(int seed) {
        try {
            SweepFolder.Content content = SweepFolder.read(folder);
            for (SweepRow row : content.rows().values()) {
                assertTrue(row.run() < content.sweep().runs(), "seed " + seed);
                assertTrue(row.covered() <= row.modes(), "seed " + seed);
            }
            try (SweepFolder opened = new SweepFolder(folder, content.sweep())) {
                assertEquals(content.rows().size(), opened.rows().size());
            }
            return false;
        } catch (InputException e) {
            String sentence = String.valueOf(e.getMessage());
            boolean isPlaced =
                    Damage.isPlaced(sentence, folder.resolve(SweepFolder.DESCRIPTION))
                            || Damage.isPlaced(sentence, folder.resolve(SweepFolder.TABLE));
            assertTrue(isPlaced, "seed " + seed + ": " + sentence);
            return true;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
