package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

@DisplayName("Going back")
class GoingBackTest {
    private static final long SECOND = 1_000_000_000;

    private final GanConfig config = with(with(plain(), "batch", 16.0), "seed", 7.0);
    private final TrainingSession session = new TrainingSession(config);
    private long now;

    private static GanConfig plain() {
        GanConfig config = GanConfig.standard();
        for (String player : new String[] {"discriminator", "generator"}) {
            config = with(config, player + ".optimiser", "sgd");
            config = with(config, player + ".learningRate", 0.01);
        }
        return with(config, "objective", "least-squares");
    }

    private static GanConfig with(GanConfig config, String key, Object value) {
        return Settings.of(key).with(config, value);
    }

    private void steps(int count) {
        session.submit(new Command.Step(StepKind.BOTH, count));
        for (int i = 0; i < count + 1; i++) {
            session.turn(now);
        }
    }

    private void change(String key, double value) {
        session.submit(new Command.Configure(with(frame().config(), key, value)));
        session.turn(now);
    }

    private Snapshot frame() {
        session.request(FrameRequest.all(10));
        session.turn(now);
        return session.poll().orElseThrow();
    }

    private void arrive() {
        for (int i = 0; i < 100 && frame().state() == SessionState.SEEKING; i++) {
            session.turn(now);
        }
        assertEquals(SessionState.PAUSED, frame().state());
    }

    /** Twenty steps, one of D alone, with a change in between; then a change that breaks it. */
    private void breakIt() {
        steps(10);
        session.submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
        session.turn(now);
        change("generator.learningRate", 0.02);
        steps(9);
        now += 2 * SECOND;
        change("discriminator.learningRate", 0.9);
        now += SECOND / 10;
        change("discriminator.learningRate", 1);
        session.submit(new Command.Play());
        for (int i = 0; i < 500 && frame().state() != SessionState.DIVERGED; i++) {
            session.turn(now);
        }
        assertEquals(SessionState.DIVERGED, frame().state());
    }

    /** What {@link #breakIt} did before the last change. */
    private Run straight() {
        Run run = new Run(config);
        for (int i = 0; i < 20; i++) {
            run.step(i == 10 ? StepKind.DISCRIMINATOR : StepKind.BOTH);
            if (i == 10) {
                run.configure(with(config, "generator.learningRate", 0.02));
            }
        }
        return run;
    }

    @Test
    void leadsToTheStateBeforeTheLastChangeToTheLastBit() {
        breakIt();
        Waypoint before = frame().ways().beforeLastChange().orElseThrow();
        assertEquals(20, before.step(), "what a hand drags is one change");
        session.submit(new Command.GoBack(before));
        arrive();
        Run straight = straight();
        assertEquals(20, frame().step());
        assertEquals(straight.config(), frame().config());
        assertEquals(straight.trainer().discriminator().freeze(), frame().discriminator());
        assertEquals(straight.trainer().generator().freeze(), frame().generator());
        assertEquals(straight.latest(Series.JSD), frame().latest().get(Series.JSD));
        assertEquals(Optional.empty(), frame().aftermath());
        steps(5);
        for (int i = 0; i < 5; i++) {
            straight.step(StepKind.BOTH);
        }
        assertEquals(
                straight.trainer().generator().freeze(), frame().generator(), "and goes on alike");
    }

    @Test
    void leadsToAnEarlierStepWithOtherSettings() {
        breakIt();
        Aftermath aftermath = frame().aftermath().orElseThrow();
        assertTrue(aftermath.calm() >= 20 && aftermath.calm() < frame().step());
        GanConfig mended = with(aftermath.config(), "discriminator.learningRate", 0.02);
        session.submit(new Command.GoBack(new Waypoint(aftermath.calm(), mended)));
        arrive();
        assertEquals(aftermath.calm(), frame().step());
        assertEquals(mended, frame().config());
        steps(60);
        assertEquals(SessionState.PAUSED, frame().state());
        assertEquals(aftermath.calm() + 60, frame().step());
    }

    @Test
    void isAnotherRunForItsViews() {
        breakIt();
        long number = frame().run();
        session.submit(new Command.GoBack(new Waypoint(3, config)));
        assertEquals(SessionState.SEEKING, frame().state());
        assertEquals(3, frame().ways().destination().orElseThrow().step());
        arrive();
        assertTrue(frame().run() > number);
        assertEquals(Optional.empty(), frame().ways().destination());
        assertEquals(Optional.empty(), frame().ways().beforeLastChange());
    }

    @Test
    void takesAChangeOnTheWayAlong() {
        breakIt();
        session.submit(new Command.GoBack(new Waypoint(15, config)));
        session.turn(now);
        GanConfig slower = with(config, "generator.learningRate", 0.003);
        session.submit(new Command.Configure(slower));
        arrive();
        assertEquals(15, frame().step());
        assertEquals(slower, frame().config());
    }

    @Test
    void leadsToTheSameStateIfItIsAskedForTwice() {
        breakIt();
        Waypoint before = frame().ways().beforeLastChange().orElseThrow();
        for (int i = 0; i < 2; i++) {
            session.submit(new Command.GoBack(before));
            session.turn(now);
        }
        arrive();
        assertEquals(20, frame().step());
        assertEquals(straight().trainer().generator().freeze(), frame().generator());
    }

    @Test
    void leadsToAnEarlierStepOnTheWay() {
        breakIt();
        GanConfig slower = with(config, "generator.learningRate", 0.003);
        session.submit(new Command.GoBack(new Waypoint(20, config)));
        for (int i = 0; i < 5; i++) {
            session.turn(now);
        }
        session.submit(new Command.GoBack(new Waypoint(3, slower)));
        arrive();
        assertEquals(3, frame().step());
        assertEquals(slower, frame().config());
        Run straight = Run.replay(config, List.of(), 3);
        assertEquals(straight.trainer().generator().freeze(), frame().generator());
    }

    @Test
    void stopsWhereItIsWhenItIsPaused() {
        breakIt();
        session.submit(new Command.GoBack(new Waypoint(15, config)));
        session.turn(now);
        session.turn(now);
        session.submit(new Command.Pause());
        Snapshot stopped = frame();
        assertEquals(SessionState.PAUSED, stopped.state());
        assertTrue(stopped.step() > 0 && stopped.step() < 15);
        assertEquals(config, stopped.config());
    }

    @Test
    void toTheStartIsImmediate() {
        breakIt();
        session.submit(new Command.GoBack(new Waypoint(0, config)));
        Snapshot start = frame();
        assertEquals(SessionState.PAUSED, start.state());
        assertEquals(0, start.step());
        assertEquals(new Run(config).trainer().generator().freeze(), start.generator());
    }

    @Test
    void isNotOfferedBeforeAnythingWasChanged() {
        steps(3);
        assertEquals(Optional.empty(), frame().ways().beforeLastChange());
    }

    /** A change at step 0 can make a run diverge at once. */
    @Test
    void leadsBeforeAChangeAtTheVeryStart() {
        change("discriminator.learningRate", 1);
        session.submit(new Command.Play());
        for (int i = 0; i < 500 && frame().state() != SessionState.DIVERGED; i++) {
            session.turn(now);
        }
        assertEquals(new Waypoint(0, config), frame().ways().beforeLastChange().orElseThrow());
    }

    @Test
    void doesNotCountWhatIsChangedAfterTheDivergence() {
        breakIt();
        Waypoint before = frame().ways().beforeLastChange().orElseThrow();
        now += 2 * SECOND;
        change("generator.learningRate", 0.001);
        assertEquals(before, frame().ways().beforeLastChange().orElseThrow());
    }

    @Test
    void leavesAMeasureOfThePausedStep() {
        steps(203);
        Run straight = new Run(config);
        for (int i = 0; i < 203; i++) {
            straight.step(StepKind.BOTH);
        }
        assertTrue(!straight.isMeasured(), "it is not one of the steps that always are");
        straight.measure();
        assertEquals(straight.latest(Series.JSD), frame().latest().get(Series.JSD));
    }
}
