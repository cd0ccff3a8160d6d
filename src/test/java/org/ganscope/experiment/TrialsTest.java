package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

@DisplayName("Trials")
class TrialsTest {
    private static final Evaluation SHORT =
            Evaluation.STANDARD.withSteps(120).withSamples(500).withSigmas(6).withShare(0);

    private static final GanConfig GRID =
            GanConfig.standard()
                    .withSeed(3)
                    .withTarget(TargetConfig.standard(TargetKind.GRID))
                    .withBatchSize(32);

    private static List<Outcome> run(GanConfig config, int threads) {
        return Trials.run(
                new Experiment(config, SHORT).trials(4), threads, steps -> {}, (i, o) -> {});
    }

    @Test
    void reachTheSameOnAnyNumberOfThreads() {
        List<Outcome> alone = run(GRID, 1);
        assertEquals(List.of(3L, 4L, 5L, 6L), alone.stream().map(Outcome::seed).toList());
        assertEquals(figures(alone), figures(run(GRID, 3)));
        Outcome third = new Trial(GRID.withSeed(5), SHORT).run(steps -> {});
        assertEquals(figures(alone.subList(2, 3)), figures(List.of(third)));
    }

    private static List<Object> figures(List<Outcome> outcomes) {
        return outcomes.stream()
                .<Object>map(o -> List.of(o.seed(), o.modes(), o.wasserstein()))
                .toList();
    }

    @Test
    void differFromSeedToSeed() {
        List<Outcome> outcomes = run(GRID, 2);
        assertNotEquals(outcomes.get(0).modes(), outcomes.get(1).modes());
    }

    @Test
    void reportEveryStep() {
        List<Long> told = new ArrayList<>();
        Trials.run(new Experiment(GRID, SHORT).trials(3), 2, told::add, (i, o) -> {});
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(3 * 120, told.getLast());
    }

    @Test
    void measureTheLastFiniteNetworksOfARunThatDiverges() {
        GanConfig wild =
                GRID.withPlayer(
                        Player.DISCRIMINATOR,
                        GRID.discriminator()
                                .withOptimiser(
                                        OptimiserConfig.adam(1e18).withKind(OptimiserKind.SGD)));
        List<Long> told = new ArrayList<>();
        List<Outcome> outcomes =
                Trials.run(new Experiment(wild, SHORT).trials(1), 1, told::add, (i, o) -> {});
        assertTrue(outcomes.getFirst().divergence().isPresent());
        assertTrue(outcomes.getFirst().modes().isPresent());
        assertEquals(120, told.getLast());
    }

    @Test
    void failTogetherWithTheirFirstFailure() {
        PlayerConfig generator = GRID.generator();
        GanConfig misfit =
                GRID.withPlayer(
                        Player.GENERATOR,
                        generator.withNetwork(generator.network().withStart(List.of(1.0))));
        assertThrows(IllegalStateException.class, () -> run(misfit, 2));
    }

    @Test
    void areReportedAsTheyEnd() {
        Map<Integer, Outcome> told = new TreeMap<>();
        List<Outcome> all =
                Trials.run(new Experiment(GRID, SHORT).trials(3), 2, steps -> {}, told::put);
        assertEquals(List.of(0, 1, 2), List.copyOf(told.keySet()));
        assertEquals(all, List.copyOf(told.values()));
    }

    @Test
    void endEarlyIfAResultCannotBeSavedAndKeepTheEarlierOnes() {
        List<Integer> told = new ArrayList<>();
        Trials.Reached<Outcome> full =
                (i, outcome) -> {
                    told.add(i);
                    if (i == 1) {
                        throw new InputException("file.write", "a.csv", "the disk is full");
                    }
                };
        assertThrows(
                InputException.class,
                () -> Trials.run(new Experiment(GRID, SHORT).trials(4), 1, steps -> {}, full));
        assertEquals(List.of(0, 1), told.subList(0, 2));
    }

    @Test
    void endEarlyWhereTheyAreCancelledAndKeepWhatWasDone() {
        List<Integer> told = new ArrayList<>();
        LongConsumer cancelling =
                steps -> {
                    if (steps > 120) {
                        throw new CancellationException();
                    }
                };
        assertThrows(
                CancellationException.class,
                () ->
                        Trials.run(
                                new Experiment(GRID, SHORT).trials(4),
                                1,
                                cancelling,
                                (i, outcome) -> told.add(i)));
        assertEquals(List.of(0), told);
    }
}
