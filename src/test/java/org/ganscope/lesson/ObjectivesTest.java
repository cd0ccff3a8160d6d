package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Companion;
import org.ganscope.session.Series;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Every objective, chosen in the window together with its companion settings. */
@DisplayName("An objective with its companions")
class ObjectivesTest {
    private static GanConfig accompanied(String scenario, Objective objective, long seed) {
        GanConfig config = Scenarios.of(scenario).config().withSeed(seed).withObjective(objective);
        for (Companion companion : Companion.of(objective, config)) {
            config = companion.on(config);
        }
        return config;
    }

    /**
     * Trains, and sees that G still has a gradient. At a single step it may be near 0, since it
     * circles around an equilibrium.
     */
    private static Watched alive(GanConfig config, long steps) {
        Watched run = new Watched(config).to(steps - 200);
        double mean = run.over(Series.GENERATOR_GRADIENT, steps).mean();
        assertTrue(mean > 1e-3, "the mean gradient of G is " + mean);
        return run;
    }

    @ParameterizedTest
    @CsvSource({"WGAN_GP, 3", "WGAN_GP, 5", "WGAN_GP, 18", "WGAN, 1"})
    void keepsItsCriticAlive(Objective objective, long seed) {
        assertEquals(2, alive(accompanied("two-modes", objective, seed), 1000).modes());
    }

    static Stream<Arguments> games() {
        return Arrays.stream(Objective.values())
                .flatMap(objective ->
                        Stream.of("two-modes", "gaussian", "ring")
                                .flatMap(scenario ->
                                        LongStream.rangeClosed(1, 5)
                                                .mapToObj(seed ->
                                                        Arguments.of(scenario, objective, seed))));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("games")
    void findsTheData(String scenario, Objective objective, long seed) {
        Watched run = alive(accompanied(scenario, objective, seed), 2500);
        assertEquals(run.metrics().modeCount(), run.modes());
        assertTrue(run.wasserstein() < 0.3, "W1 " + run.wasserstein());
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("seeds")
    void killsNoCriticOnTwoModes(long seed) {
        for (Objective objective : List.of(Objective.WGAN_GP, Objective.WGAN)) {
            assertEquals(2, alive(accompanied("two-modes", objective, seed), 2000).modes());
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }
}
