package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What is said to have been seen of a scenario comes at its pace, and is there at that step: with
 * its own seed in every build, with the four after it in {@code mvn -Pfull verify}.
 */
@DisplayName("What a scenario is there to show")
class ScenarioStoriesTest {
    /** Half a minute, and as much again. */
    private static final double SECONDS = 60;

    private static final int SAMPLES = 10_000;

    /**
     * @param words of what was seen that the check is about
     * @param check of the run at the step at which it is said
     */
    private record Fact(String id, String words, Consumer<Watched> check) {}

    private static final List<Fact> FACTS =
            List.of(
                    new Fact("circling", "swung past", ScenarioStoriesTest::swingsPast),
                    new Fact(
                            "uniform",
                            "pressed into a box",
                            run -> {
                                double[] x = run.sorted();
                                long inside = Arrays.stream(x).filter(v -> Math.abs(v) < 1).count();
                                long middle =
                                        Arrays.stream(x).filter(v -> Math.abs(v) < 0.5).count();
                                assertTrue(inside > 9500, "inside " + inside);
                                assertEquals(5000, middle, 800); // 6,800 of a hump
                            }),
                    new Fact(
                            "exponential",
                            "sharp edge near 0 is there, and so is most of the long tail",
                            run -> {
                                double[] x = run.sorted();
                                assertEquals(0, x[200], 0.15);
                                assertTrue(x[9950] > -0.8 * Math.log(0.005), "tail " + x[9950]);
                            }),
                    new Fact(
                            "heavy-tail",
                            "the far tail is not",
                            run -> {
                                double[] x = run.sorted();
                                // of 10,000 samples of the target one in 700 is beyond 10
                                assertTrue(-x[0] < 10 && x[9999] < 10, x[0] + " … " + x[9999]);
                                assertTrue(run.jsd() < 0.03);
                            }),
                    new Fact("drawing-1d", "are learned", run -> assertTrue(run.jsd() < 0.04)),
                    new Fact("ring-wgan-gp", "all eight", run -> assertEquals(8, run.modes())),
                    new Fact(
                            "grid",
                            "at least 20 of the 25",
                            run -> {
                                assertTrue(run.modes() >= 20, "modes " + run.modes());
                                assertTrue(stray(run) < 0.3, "between " + stray(run));
                            }),
                    new Fact("moons", "thin thread joins them", joined(0.01, 0.12)),
                    new Fact(
                            "circles",
                            "both circles are there, and thin threads",
                            run -> {
                                assertEquals(0.5, run.between(0.35, 0.65), 0.1);
                                assertEquals(0.5, run.between(0.85, 1.15), 0.1);
                                assertTrue(run.between(0.65, 0.85) > 0.005);
                            }),
                    new Fact("spiral", "two arms", joined(0.1, 0.35)),
                    new Fact(
                            "checkerboard",
                            "four of five samples",
                            run -> assertTrue(stray(run) < 0.2, "empty " + stray(run))),
                    new Fact("swiss-roll", "rolled itself up along", joined(0, 0.25)),
                    new Fact("pinwheel", "thin threads join them", joined(0.01, 0.12)),
                    new Fact(
                            "square",
                            "pressed into corners",
                            run -> {
                                // 21 % of the square is outside of the circle in it
                                double corners = run.between(1, 2) - stray(run);
                                assertTrue(corners > 0.1, "corners " + corners);
                            }),
                    new Fact("anisotropic", "turned and stretched", ScenarioStoriesTest::isTilted),
                    new Fact("curve", "winds around both circles", ScenarioStoriesTest::winds),
                    new Fact("drawing-2d", "is learned", joined(0, 0.18)));

    static List<Scenario> all() {
        return Scenarios.all();
    }

    private static Watched seen(Scenario scenario, GanConfig config) {
        long end = (long) (SECONDS * scenario.pace());
        Watched run = new Watched(config).until(scenario.seen(), end);
        assertTrue(run.run().step() > 0, "not from the start");
        assertTrue(run.run().step() < end, scenario.id() + ": not by step " + end);
        return run;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void happensAtItsPaceAsItIsSaid(Scenario scenario) {
        Watched run = seen(scenario, scenario.config());
        assertFalse(scenario.seenWords().isBlank());
        FACTS.stream()
                .filter(fact -> fact.id().equals(scenario.id()))
                .forEach(fact -> fact.check().accept(run));
    }

    static Stream<Arguments> otherSeeds() {
        return FACTS.stream()
                .flatMap(fact -> {
                    Scenario scenario = Scenarios.of(fact.id());
                    return LongStream.rangeClosed(1, 4)
                            .mapToObj(i ->
                                    Arguments.of(
                                            scenario, scenario.config().seed() + i, fact.check()));
                });
    }

    @Tag("full")
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("otherSeeds")
    void happensWithOtherSeeds(Scenario scenario, long seed, Consumer<Watched> check) {
        check.accept(seen(scenario, scenario.config().withSeed(seed)));
    }

    @Test
    void isSaidInTheWordsThatAreChecked() {
        for (Fact fact : FACTS) {
            String words = Scenarios.of(fact.id()).seenWords();
            assertTrue(words.contains(fact.words()), words);
        }
    }

    /** Up to this step the samples have been on either side of the data, more than once. */
    private static void swingsPast(Watched seen) {
        Watched run = new Watched(seen.run().start());
        int passes = 0;
        double before = 0;
        for (long step = 10; step <= seen.run().step(); step += 10) {
            double[] x = run.to(step).sorted();
            double middle = x[SAMPLES / 2];
            passes += middle * before < 0 ? 1 : 0;
            before = middle;
        }
        assertTrue(passes >= 3, "passes " + passes);
    }

    /** Some samples lie where the data has none, but not many. */
    private static Consumer<Watched> joined(double least, double most) {
        return run -> {
            double share = stray(run);
            assertTrue(share >= least && share < most, "where the data has none: " + share);
        };
    }

    /** The share of samples where the data is less dense than at 99.5 % of its own samples. */
    private static double stray(Watched run) {
        Distribution2D data = (Distribution2D) run.run().config().target().create();
        FMatrixRMaj own = new FMatrixRMaj(2, SAMPLES);
        data.sample(new RandomStream(5).split("view"), own);
        double[] densities =
                IntStream.range(0, SAMPLES)
                        .mapToDouble(i -> data.density(own.get(0, i), own.get(1, i)))
                        .sorted()
                        .toArray();
        double least = densities[SAMPLES / 200];
        return run.mean((x, y) -> data.density(x, y) < least ? 1 : 0);
    }

    /** The covariance is that of the data: 1, 0.25 and 0.6 · 0.5. */
    private static void isTilted(Watched run) {
        assertEquals(1, run.mean((x, y) -> x * x), 0.25);
        assertEquals(0.25, run.mean((x, y) -> y * y), 0.1);
        assertEquals(0.3, run.mean((x, y) -> x * y), 0.1);
    }

    /** Every sixth of either circle has samples. */
    private static void winds(Watched run) {
        for (double radius : new double[] {0.5, 1}) {
            for (int sector = 0; sector < 6; sector++) {
                int at = sector;
                double share =
                        run.mean((x, y) -> {
                            double angle = Math.atan2(y, x) / (2 * Math.PI) + 0.5;
                            boolean isThere = (int) (6 * angle) % 6 == at;
                            return isThere && Math.abs(Math.hypot(x, y) - radius) < 0.15 ? 1 : 0;
                        });
                assertTrue(share > 0.01, "circle " + radius + ", sector " + at + ": " + share);
            }
        }
    }
}
