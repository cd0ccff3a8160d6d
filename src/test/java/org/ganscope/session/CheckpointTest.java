package org.ganscope.session;

import static org.ganscope.session.Actions.any;
import static org.ganscope.session.Actions.anyMove;
import static org.ganscope.session.Actions.set;
import static org.ganscope.session.Actions.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.EveryGame;
import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.TrainerCheckpoint;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.StateWriter;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

@DisplayName("A run restored from a checkpoint goes on with the same bits")
class CheckpointTest {
    @ParameterizedTest
    @EnumSource(Objective.class)
    void ofEveryGameAndEveryWayToPlayIt(Objective objective) {
        EveryGame.of(objective).forEach(CheckpointTest::assertContinues);
    }

    /**
     * Compares everything that a checkpoint holds, including the position of every random stream.
     */
    private static void assertContinues(String settings) {
        GanConfig config = Games.of(settings);
        GanTrainer straight = new GanTrainer(config);
        steps(straight, 7);
        GanTrainer restored = new GanTrainer(config);
        steps(restored, 3);
        restored.restore(straight.checkpoint());
        assertEquals(straight.checkpoint(), restored.checkpoint(), settings);
        steps(straight, 8);
        steps(restored, 8);
        assertEquals(straight.checkpoint(), restored.checkpoint(), settings);
        assertEquals(straight.averagedGenerator(), restored.averagedGenerator(), settings);
        assertEquals(
                straight.discriminator().freeze(), restored.discriminator().freeze(), settings);
        // a checkpoint does not contain the last step's statistics, and a diverged run makes no
        // more
        if (straight.divergence().isEmpty()) {
            assertSeen(straight, restored, settings);
        }
    }

    private static void assertSeen(GanTrainer one, GanTrainer other, String settings) {
        assertEquals(
                one.statistics().discriminatorLoss(),
                other.statistics().discriminatorLoss(),
                settings);
        assertEquals(
                one.statistics().generatorGradient(),
                other.statistics().generatorGradient(),
                settings);
        assertEquals(
                one.statistics().generatedScore(), other.statistics().generatedScore(), settings);
    }

    private static void steps(GanTrainer trainer, int count) {
        for (int i = 0; i < count; i++) {
            trainer.step(StepKind.BOTH);
        }
    }

    /** Settings at random, some changed on the way, before the checkpoint and after it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void afterAndBeforeAnyActions(int seed) {
        Random random = new Random(seed);
        Run straight = new Run(Games.of(any(EveryGame.PARTS, random)));
        for (int round = 0; round < 6; round++) {
            act(straight, random);
            Checkpoint checkpoint = straight.checkpoint();
            Run restored = Run.from(checkpoint);
            assertSame(straight, restored, "seed " + seed + " round " + round);
            long after = random.nextLong();
            act(straight, new Random(after));
            act(restored, new Random(after));
            assertSame(straight, restored, "seed " + seed + " round " + round);
            restored.restore(checkpoint);
            act(restored, new Random(after));
            assertSame(straight, restored, "seed " + seed + " round " + round + ", once more");
        }
    }

    private static void act(Run run, Random random) {
        List<String> settings = new ArrayList<>(Actions.LIVE);
        settings.remove("batch=4096"); // too slow for so many steps
        settings.addAll(run.start().target().dimension() == 1 ? Actions.LINES : Actions.PLANES);
        for (int i = random.nextInt(12); i >= 0; i--) {
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                String assignment = any(settings, random);
                try {
                    set(run, assignment);
                } catch (InputException refused) {
                    // then it changes nothing, in both runs
                }
            }
            StepKind move = anyMove(random);
            for (int steps = random.nextInt(40); steps > 0; steps--) {
                run.step(move);
            }
        }
    }

    /**
     * Everything that a window shows of the present, and everything that the next steps depend on.
     */
    private static void assertSame(Run expected, Run actual, String when) {
        assertEquals(WeightHash.of(expected), WeightHash.of(actual), when);
        assertEquals(expected.checkpoint(), actual.checkpoint(), when);
        assertEquals(expected.isMeasured(), actual.isMeasured(), when);
        assertEquals(expected.log(), actual.log(), when);
        Snapshot one = snapshot(expected);
        Snapshot other = snapshot(actual);
        assertEquals(one.latest(), other.latest(), when);
        assertEquals(one.measuredAt(), other.measuredAt(), when);
        assertEquals(one.modeShares(), other.modeShares(), when);
        assertEquals(one.diagnosis(), other.diagnosis(), when);
        assertEquals(one.changes(), other.changes(), when);
        assertEquals(one.average(), other.average(), when);
        assertEquals(one.aftermath(), other.aftermath(), when);
    }

    private static Snapshot snapshot(Run run) {
        return run.snapshot(FrameRequest.all(10), 1, SessionState.PAUSED, 0);
    }

    @Test
    void ofARunThatDiverged() {
        Run run = new Run(Games.of("generator.optimiser=sgd generator.learningRate=1"));
        set(run, "discriminator.optimiser=sgd");
        set(run, "discriminator.learningRate=1");
        set(run, "regularisers.r1=100");
        Actions.steps(run, 500);
        assertTrue(run.divergence().isPresent());
        Run restored = Run.from(run.checkpoint());
        assertSame(run, restored, "diverged");
        Actions.steps(restored, 3);
        assertSame(run, restored, "it makes no further step");
    }

    @Test
    void andACheckpointDoesNotChangeWhenTheRunContinues() {
        Run run = new Run(GanConfig.standard());
        Actions.steps(run, 20);
        Checkpoint checkpoint = run.checkpoint();
        String hash = WeightHash.of(run);
        Actions.steps(run, 20);
        assertNotEquals(hash, WeightHash.of(run));
        assertEquals(hash, WeightHash.of(Run.from(checkpoint)));
    }

    @Test
    void butNotByAStateThatEndsEarly() {
        GanTrainer trainer = new GanTrainer(GanConfig.standard());
        StateWriter little = new StateWriter();
        little.write(1.0);
        TrainerCheckpoint torn =
                new TrainerCheckpoint(trainer.config(), 1, Optional.empty(), little.state());
        assertThrows(IllegalArgumentException.class, () -> trainer.restore(torn));
    }

    @Test
    void butNotInARunWithAnotherStart() {
        Run run = new Run(Games.of("seed=2"));
        Checkpoint other = new Run(Games.of("seed=3")).checkpoint();
        assertThrows(IllegalArgumentException.class, () -> run.restore(other));
        assertEquals(0, run.step());
    }
}
