package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

@DisplayName("A sweep")
class SweepTest {
    private static final NumberSetting D_RATE =
            (NumberSetting) Settings.of("discriminator.learningRate");
    private static final NumberSetting G_RATE =
            (NumberSetting) Settings.of("generator.learningRate");

    private static Sweep sweep(int columns, int rows, int seeds) {
        return new Sweep(
                GanConfig.standard().withSeed(40),
                List.of(
                        SweepAxis.range(D_RATE, 1e-4, 1e-1, columns, true),
                        SweepAxis.range(G_RATE, 1e-4, 1e-1, rows, true)),
                seeds,
                10);
    }

    private static SweepAxis list(String key, String... values) {
        return new SweepAxis(Settings.of(key), List.of(values));
    }

    @Test
    void hasARunForEveryPairOfValuesAndSeed() {
        Sweep sweep = sweep(4, 3, 2);
        assertEquals(24, sweep.runs());
        Set<List<Object>> seen = new HashSet<>();
        for (int run = 0; run < sweep.runs(); run++) {
            GanConfig config = sweep.config(run);
            assertTrue(
                    seen.add(List.of(D_RATE.value(config), G_RATE.value(config), config.seed())));
            assertEquals(
                    D_RATE.value(config),
                    sweep.axes().get(0).number(sweep.place(sweep.cell(run), 0)));
            assertEquals(
                    G_RATE.value(config),
                    sweep.axes().get(1).number(sweep.place(sweep.cell(run), 1)));
            assertTrue(config.seed() == 40 || config.seed() == 41);
        }
    }

    @Test
    void beginsWithOneRunOfEveryCell() {
        Sweep sweep = sweep(5, 4, 3);
        List<Integer> order = sweep.order();
        assertEquals(
                IntStream.range(0, sweep.runs()).boxed().toList(),
                order.stream().sorted().toList());
        for (int pass = 0; pass < 3; pass++) {
            int seed = 40 + pass;
            assertTrue(
                    order.subList(20 * pass, 20 * pass + 20).stream()
                            .allMatch(run -> sweep.config(run).seed() == seed));
        }
    }

    /** After a quarter of the cells every other column and row has been visited, and so on. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void goesFromCoarseToFine(int stride) {
        Sweep sweep = sweep(16, 16, 1);
        List<Integer> first = sweep.order().subList(0, 256 / (stride * stride));
        assertTrue(
                first.stream()
                        .allMatch(run ->
                                sweep.place(run, 0) % stride == 0
                                        && sweep.place(run, 1) % stride == 0));
    }

    @Test
    void goesFromCoarseToFineWhereTheNumberOfCellsIsNoPowerOfTwo() {
        Sweep sweep = sweep(21, 21, 1);
        List<Integer> first = sweep.order().subList(0, 36);
        assertTrue(
                first.stream()
                        .allMatch(run ->
                                sweep.place(run, 0) % 4 == 0 && sweep.place(run, 1) % 4 == 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void isCutIntoSharesThatHaveEveryRunOnce(int parts) {
        Sweep sweep = sweep(5, 4, 2);
        List<Integer> all = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            List<Integer> share = sweep.order(new Shard(part, parts));
            assertTrue(Math.abs(share.size() - sweep.runs() / parts) <= 1);
            all.addAll(share);
        }
        assertEquals(sweep.order().stream().sorted().toList(), all.stream().sorted().toList());
    }

    @Test
    void hasValuesWithEqualRatiosOrAtEqualDistances() {
        assertEquals(
                List.of("0.0001", "0.001", "0.01", "0.1"),
                SweepAxis.range(D_RATE, 1e-4, 1e-1, 4, true).values());
        assertEquals(
                List.of("0.01", "0.0325", "0.055", "0.0775", "0.1"),
                SweepAxis.range(D_RATE, 0.01, 0.1, 5, false).values());
        assertEquals(
                List.of("32", "64", "128"),
                SweepAxis.range((NumberSetting) Settings.of("batch"), 32, 128, 3, true).values());
        assertTrue(SweepAxis.range(D_RATE, 1e-4, 1e-1, 4, true).isLogarithmic());
        assertTrue(!SweepAxis.range(D_RATE, 0.01, 0.1, 5, false).isLogarithmic());
    }

    @Test
    void changesATargetBeforeItsParameters() {
        Sweep sweep =
                new Sweep(
                        GanConfig.standard(),
                        List.of(list("data.modes", "6", "7"), list("data.target", "ring")),
                        1,
                        1);
        assertEquals(
                "7", Settings.of("data.modes").format(sweep.config(1)), "a ring of seven modes");
    }

    @Test
    void refusesWhatCannotBeTrained() {
        refuses("sweep.error.seed", () -> list("seed", "1", "2"));
        refuses("sweep.error.word", () -> list("data.file", "a.csv"));
        refuses("sweep.error.value.twice", () -> list("batch", "8", "8"));
        refuses("sweep.error.log", () -> SweepAxis.range(D_RATE, 0, 1, 3, true));
        GanConfig base = GanConfig.standard();
        SweepAxis batch = list("batch", "8", "16");
        refuses("sweep.error.axis.twice", () -> new Sweep(base, List.of(batch, batch), 1, 1));
        refuses("sweep.error.runs", () -> new Sweep(base, List.of(batch), 100_000, 1));
        refuses(
                "sweep.error.absent",
                () -> new Sweep(base, List.of(list("data.modes", "8")), 1, 1));
        refuses(
                "setting.error.bounds",
                () -> new Sweep(base, List.of(list("batch", "8", "0")), 1, 1));
    }

    private static void refuses(String key, Runnable making) {
        assertEquals(key, assertThrows(InputException.class, making::run).key());
    }
}
