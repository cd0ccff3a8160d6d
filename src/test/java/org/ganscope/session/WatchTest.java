package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalLong;

@DisplayName("Goals that are looked out for")
class WatchTest {
    private static final Goal TENTH =
            new Goal(List.of(new Condition.Steps(Relation.AT_LEAST, 10)), 0, true);

    private final Run run = new Run(GanConfig.standard());

    private Watch after(Watch watch, int steps) {
        Watch now = watch;
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
            now = now.after(run);
        }
        return now;
    }

    @Test
    void isReachedAtTheFirstStepAtWhichItHolds() {
        Watch watch = after(Watch.of(List.of(TENTH)), 30);
        assertEquals(List.of(OptionalLong.of(10)), watch.reached());
        assertTrue(watch.isComplete());
    }

    @Test
    void isReachedOnlyOnceItHasHeldLongEnough() {
        Goal lasting = new Goal(TENTH.conditions(), 5, false);
        Watch watch = after(Watch.of(List.of(lasting)), 14);
        assertFalse(watch.isComplete());
        assertEquals(List.of(OptionalLong.of(15)), after(watch, 5).reached());
    }

    @Test
    void isInterruptedByAStepAtWhichItDoesNotHold() {
        NumberSetting rate = (NumberSetting) Settings.of("generator.learningRate");
        Goal fast = new Goal(List.of(new Condition.Amount(rate, Relation.GREATER, 0.5)), 5, false);
        GanConfig slow = run.config();
        run.configure(rate.with(slow, 0.9));
        Watch watch = after(Watch.of(List.of(fast)).after(run), 3);
        run.configure(slow);
        watch = after(watch, 1);
        run.configure(rate.with(slow, 0.9));
        watch = after(watch, 5);
        assertFalse(watch.isComplete());
        assertTrue(after(watch, 1).isComplete());
    }

    @Test
    void meansAreTakenOverTheLatestSteps() {
        double bound = 0;
        Goal positive =
                new Goal(
                        List.of(
                                new Condition.Mean(
                                        Series.DISCRIMINATOR_LOSS, Relation.GREATER, bound)),
                        0,
                        false);
        Watch watch = after(Watch.of(List.of(positive)), Condition.Mean.SPAN - 1);
        assertFalse(watch.isComplete());
        assertTrue(after(watch, 1).isComplete());
        double sum = 0;
        for (long step = 1; step <= Condition.Mean.SPAN; step++) {
            sum += run.recorded(Series.DISCRIMINATOR_LOSS, step);
        }
        assertEquals(
                sum / Condition.Mean.SPAN,
                run.mean(Series.DISCRIMINATOR_LOSS, Condition.Mean.SPAN),
                1e-12);
    }

    @Test
    void nothingHoldsThatHasNotBeenMeasured() {
        for (Relation relation : Relation.values()) {
            assertFalse(
                    new Condition.Value(Series.DISCRIMINATOR_LOSS, relation, 1).holds(run),
                    relation.sign());
        }
    }

    @Test
    void knowsVerdictsAndChoices() {
        assertTrue(new Condition.Verdict(Finding.BEGUN, true).holds(run));
        assertFalse(new Condition.Verdict(Finding.BEGUN, false).holds(run));
        assertTrue(
                new Condition.Choice(Settings.of("objective"), "non-saturating", true).holds(run));
        assertFalse(new Condition.Choice(Settings.of("objective"), "wgan", true).holds(run));
    }

    @Test
    void theSessionPausesAtTheVeryStepAndKeepsItsBits() {
        TrainingSession session = new TrainingSession(GanConfig.standard());
        session.submit(new Command.Look(List.of(TENTH)));
        session.submit(new Command.Play());
        long now = 0;
        for (int i = 0; i < 100; i++) {
            session.turn(now++);
        }
        session.request(FrameRequest.all(2));
        session.turn(now);
        Snapshot snapshot = session.poll().orElseThrow();
        assertEquals(10, snapshot.step());
        assertEquals(SessionState.PAUSED, snapshot.state());
        assertEquals(List.of(OptionalLong.of(10)), snapshot.watch().reached());
        after(Watch.NOTHING, 10);
        assertEquals(
                WeightHash.of(run), WeightHash.of(snapshot.discriminator(), snapshot.generator()));
    }
}
