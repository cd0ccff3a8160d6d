package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Run;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WeightHash;
import org.ganscope.view.slow.SlowStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In slow motion")
class SlowMotionTest {
    private static final long SECOND = 1_000_000_000;

    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;
    private final SlowMotion slow = model.slowMotion();

    private void steps(int count) {
        model.transport().step(StepKind.BOTH, count);
        run.ticks(4 * count + 10);
    }

    private void open() {
        slow.open();
        run.ticks(10);
    }

    private SlowStep shown() {
        return slow.shownProperty().get().orElseThrow();
    }

    private static String hash(Snapshot frame) {
        return WeightHash.of(frame.discriminator(), frame.generator());
    }

    @Test
    void theRunStaysWhereItIsUntilTheStepIsFinished() {
        steps(5);
        String before = hash(model.snapshot());
        open();
        assertEquals(SubStep.Phase.REAL, shown().phase());
        for (int i = 0; i < 8; i++) {
            slow.next();
            run.ticks(3);
        }
        assertTrue(shown().isLast());
        assertEquals(before, hash(model.snapshot()));
        assertNotEquals(before, hash(slow.pictureProperty().get()), "the stage shows it after");
        String after = hash(slow.pictureProperty().get());
        slow.next(); // which makes the step
        run.ticks(20);
        assertEquals(6, model.snapshot().step());
        assertEquals(after, hash(model.snapshot()));
        assertEquals(6, shown().trace().step(), "the next one is shown");
        assertTrue(shown().isFirst());

        Run plain = new Run(GanConfig.standard());
        for (int i = 0; i < 6; i++) {
            plain.step(StepKind.BOTH);
        }
        assertEquals(WeightHash.of(plain), hash(model.snapshot()), "as if nobody had looked");
    }

    @Test
    void goesBackAndForthAndToAnyLine() {
        open();
        slow.back();
        assertEquals(0, shown().index());
        slow.goTo(4);
        assertEquals(SubStep.Phase.MOVE, shown().phase());
        slow.back();
        assertEquals(SubStep.Phase.LOSS, shown().phase());
        assertSame(slow.pictureProperty().get(), slow.pictureProperty().get());
        assertEquals(shown(), slow.shownIn(slow.pictureProperty().get()).orElseThrow());
        assertTrue(slow.shownIn(model.snapshot()).isEmpty(), "not in the run as it is");
    }

    @Test
    void playsOneSubStepAfterTheOther() {
        open();
        assertTrue(model.isAtRest());
        slow.togglePlaying();
        assertFalse(model.isAtRest());
        run.tick();
        assertEquals(0, shown().index());
        for (int i = 0; i < 20; i++) {
            run.passTo(run.now() + 3 * SECOND);
            run.tick();
        }
        assertTrue(shown().isLast(), "and stays at the last one");
        assertFalse(slow.playingProperty().get());
        assertEquals(0, model.snapshot().step());
        slow.togglePlaying();
        assertEquals(0, shown().index(), "again from the first");
        slow.togglePlaying();
        run.passTo(run.now() + 30 * SECOND);
        run.ticks(3);
        assertEquals(0, shown().index(), "stopped");
    }

    @Test
    void pausesATrainingRunAndLeavesItToTrainAgain() {
        model.transport().play();
        run.ticks(30);
        open();
        assertFalse(model.transport().isTraining());
        long at = model.snapshot().step();
        assertEquals(at, shown().trace().step());
        model.transport().play();
        run.ticks(30);
        assertTrue(model.snapshot().step() > at);
        assertTrue(slow.shownProperty().get().isEmpty(), "nothing is slow about a training run");
        assertSame(model.snapshot(), slow.pictureProperty().get());
        model.transport().pause();
        run.ticks(10);
        assertEquals(model.snapshot().step(), shown().trace().step());
        slow.leave();
        run.ticks(3);
        assertTrue(slow.shownProperty().get().isEmpty());
        assertSame(model.snapshot(), slow.pictureProperty().get());
        assertTrue(model.isAtRest());
    }

    @Test
    void aChangedRateIsSeenInTheSameSubStep() {
        open();
        slow.goTo(4);
        String before = hash(slow.pictureProperty().get());
        model.settings().parse(Settings.of("discriminator.learningRate"), "0.02");
        run.ticks(20);
        assertEquals(4, shown().index());
        assertNotEquals(before, hash(slow.pictureProperty().get()));
        model.settings().parse(Settings.of("discriminator.steps"), "2");
        run.ticks(20);
        assertEquals(0, shown().index(), "another algorithm begins at its first line");
        assertEquals(14, shown().all().size());
    }

    @Test
    void showsTheStepThatFollowsOnAnEarlierOne() {
        steps(8);
        String end = hash(model.snapshot());
        model.lookingBack().lookAt(3);
        run.ticks(40);
        open();
        assertEquals(3, shown().trace().step());
        slow.goTo(8);
        String after = hash(slow.pictureProperty().get());
        slow.finish();
        run.ticks(40);
        assertEquals(4, model.snapshot().step());
        assertTrue(model.snapshot().isLookingBack());
        assertEquals(after, hash(model.snapshot()));
        model.lookingBack().returnToEnd();
        run.ticks(10);
        assertEquals(end, hash(model.snapshot()));
        assertEquals(8, shown().trace().step());
    }

    @Test
    void aRunThatHasDivergedShowsNothing() {
        model.settings().parse(Settings.of("objective"), "least-squares");
        for (String player : new String[] {"discriminator", "generator"}) {
            model.settings().parse(Settings.of(player + ".optimiser"), "sgd");
            model.settings().parse(Settings.of(player + ".learningRate"), "1");
        }
        steps(300);
        assertTrue(model.snapshot().aftermath().isPresent());
        open();
        assertTrue(slow.shownProperty().get().isEmpty());
        slow.next();
        slow.back();
        slow.finish();
        slow.togglePlaying();
        run.ticks(5);
        assertFalse(slow.playingProperty().get());
        assertTrue(model.isAtRest());
    }
}
