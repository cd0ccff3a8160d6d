package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Turns the session by hand, in the calling thread. */
class TrainingSessionTest {
    private static final long SECOND = 1_000_000_000;

    private final GanConfig config = GanConfig.standard();
    private final TrainingSession session = new TrainingSession(config);
    private long now;

    private Snapshot frame() {
        session.request(FrameRequest.all(1000));
        session.turn(now);
        return session.poll().orElseThrow();
    }

    private void turn(int times) {
        for (int i = 0; i < times; i++) {
            session.turn(now);
        }
    }

    @Test
    void startsPausedAtStepZero() {
        turn(10);
        Snapshot first = frame();
        assertEquals(0, first.step());
        assertEquals(SessionState.PAUSED, first.state());
        assertEquals(config, first.config());
    }

    @Test
    void refusesImpossibleSettingsAndContinues() {
        for (GanConfig impossible :
                List.of(
                        config.withBatchSize(0),
                        config.withRegularisers(config.regularisers().withNoise(-1)),
                        config.withRegularisers(config.regularisers().withR1(1))
                                .withDesign(DiscriminatorDesign.PLAIN.withMinibatchKernels(5)))) {
            assertThrows(InputException.class, () -> new TrainingSession(impossible));
            assertThrows(
                    InputException.class, () -> session.submit(new Command.Configure(impossible)));
            Run run = new Run(config);
            assertThrows(InputException.class, () -> run.configure(impossible));
            assertEquals(List.of(), run.log());
        }
        session.submit(new Command.Step(StepKind.BOTH, 3));
        turn(5);
        assertEquals(3, frame().step());
        assertEquals(config, frame().config());
    }

    @Test
    void aRunRefusesWhatNeedsANewOneAndKeepsItsLog() {
        Run run = new Run(config);
        GanConfig seeded = config.withSeed(99);
        assertEquals(
                "another seed needs a new run",
                assertThrows(IllegalArgumentException.class, () -> run.configure(seeded))
                        .getMessage());
        assertEquals(List.of(), run.log());
    }

    @Test
    void makesAFrameOnlyWhenOneWasAskedFor() {
        session.submit(new Command.Play());
        turn(10);
        assertEquals(Optional.empty(), session.poll());
        session.request(FrameRequest.all(10));
        turn(1);
        assertTrue(session.poll().isPresent());
        turn(10);
        assertEquals(Optional.empty(), session.poll());
    }

    @Test
    void saysWhichCommandsAFrameIncludes() {
        assertEquals(0, frame().command());
        long first = session.submit(new Command.Play());
        long second = session.submit(new Command.Pause());
        assertEquals(1, first);
        assertEquals(2, second);
        assertEquals(second, frame().command());
    }

    @Test
    void givesTheRunAtAStepBoundaryWhileItTrains() {
        session.submit(new Command.Play());
        turn(10);
        CompletableFuture<Checkpoint> asked = session.checkpoint();
        assertFalse(asked.isDone());
        turn(1);
        Run taken = Run.from(asked.join());
        assertEquals(10, taken.step());
        turn(8);
        Actions.steps(taken, 10);
        Snapshot frame = frame();
        assertEquals(WeightHash.of(frame.discriminator(), frame.generator()), WeightHash.of(taken));
    }

    @Test
    void playsUntilPaused() {
        session.submit(new Command.Play());
        turn(20);
        session.submit(new Command.Pause());
        turn(20);
        assertEquals(20, frame().step());
    }

    @Test
    void stepsAsOftenAsAskedAndThenWaits() {
        session.submit(new Command.Step(StepKind.BOTH, 10));
        turn(50);
        assertEquals(10, frame().step());
        session.submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
        turn(50);
        assertEquals(11, frame().step());
    }

    @Test
    void stepsAskedForInOneBreathAreAllMadeInTheirOrder() {
        GanTrainer expected = new GanTrainer(config);
        for (StepKind move :
                List.of(StepKind.DISCRIMINATOR, StepKind.GENERATOR, StepKind.BOTH, StepKind.BOTH)) {
            expected.step(move);
        }
        session.submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
        session.submit(new Command.Step(StepKind.GENERATOR, 1));
        session.submit(new Command.Step(StepKind.BOTH, 2));
        turn(10);
        assertEquals(4, frame().step());
        assertEquals(expected.generator().freeze(), frame().generator());
        assertEquals(expected.discriminator().freeze(), frame().discriminator());
    }

    @Test
    void aSlowPaceIsMeasuredAsWhatItIs() {
        session.submit(new Command.Pace(1));
        session.submit(new Command.Play());
        for (int step = 0; step < 5; step++) {
            now += session.turn(now);
            turn(3);
            assertEquals(step == 0 ? Double.NaN : 1, frame().stepsPerSecond(), 1e-6);
        }
    }

    @Test
    void resetGoesBackToStepZeroWithTheSettingsOfTheUser() {
        Snapshot start = frame();
        GanConfig changed =
                Settings.of("generator.learningRate").with(config, 0.01).withBatchSize(64);
        session.submit(new Command.Configure(changed));
        session.submit(new Command.Step(StepKind.BOTH, 5));
        turn(10);
        assertNotEquals(start.generator(), frame().generator());
        session.submit(new Command.Reset());
        Snapshot reset = frame();
        assertEquals(0, reset.step());
        assertEquals(changed, reset.config());
        assertEquals(start.generator(), reset.generator());
        assertEquals(start.run() + 1, reset.run());
    }

    @Test
    void aLiveChangeContinuesAndAStructuralOneRebuilds() {
        session.submit(new Command.Step(StepKind.BOTH, 5));
        turn(10);
        GanConfig slower = Settings.of("discriminator.learningRate").with(config, 1e-4);
        session.submit(new Command.Configure(slower));
        Snapshot live = frame();
        assertEquals(5, live.step());
        Setting rate = Settings.of("discriminator.learningRate");
        assertEquals(List.of(new SettingChange(5, rate, config, slower)), live.changes());
        GanConfig wider = Settings.of("generator.layers").with(slower, List.of(8, 8));
        session.submit(new Command.Configure(wider));
        Snapshot rebuilt = frame();
        assertEquals(0, rebuilt.step());
        assertEquals(List.of(8, 8), rebuilt.generator().shape().hidden());
    }

    @Test
    void keepsItsPace() {
        session.submit(new Command.Pace(2));
        session.submit(new Command.Play());
        turn(5);
        assertEquals(1, frame().step(), "the first step is due at once");
        long wait = session.turn(now);
        assertEquals(SECOND / 2, wait);
        now += wait;
        turn(5);
        assertEquals(2, frame().step());
    }

    @Test
    void divergenceStopsTheSessionAndKeepsTheLastFiniteNetworks() {
        GanConfig wild = Settings.of("objective").with(config, "least-squares");
        for (String player : List.of("generator", "discriminator")) {
            wild = Settings.of(player + ".optimiser").with(wild, "sgd");
            wild = Settings.of(player + ".learningRate").with(wild, 1.0);
        }
        session.submit(new Command.Configure(wild));
        session.submit(new Command.Play());
        turn(5000);
        Snapshot stopped = frame();
        assertEquals(SessionState.DIVERGED, stopped.state());
        assertEquals(stopped.step() + 1, stopped.aftermath().orElseThrow().divergence().step());
        for (float weight : stopped.generator().toArray()) {
            assertTrue(Float.isFinite(weight));
        }
        session.submit(new Command.Play());
        turn(10);
        assertEquals(stopped.step(), frame().step());
        session.submit(new Command.Reset());
        assertEquals(SessionState.PAUSED, frame().state());
    }

    @Test
    void aMeasureThatANewGameDoesNotHaveIsNoLongerShown() {
        Run run = new Run(GanConfig.standard());
        run.step(StepKind.BOTH);
        assertTrue(Double.isFinite(run.latest(Series.OPTIMUM_DISTANCE)));
        run.configure(run.config().withObjective(Objective.WGAN));
        run.step(StepKind.BOTH);
        assertEquals(Double.NaN, run.latest(Series.OPTIMUM_DISTANCE));
    }

    @Test
    void theLogOfARunRepeatsItsBits() {
        Run run = new Run(config);
        for (int i = 0; i < 30; i++) {
            run.step(i == 7 ? StepKind.DISCRIMINATOR : StepKind.BOTH);
            if (i == 12) {
                run.configure(Settings.of("generator.learningRate").with(run.config(), 0.02));
                run.configure(Settings.of("batch").with(run.config(), 17));
            }
            if (i == 20) {
                run.configure(Settings.of("generator.optimiser").with(run.config(), "rmsprop"));
                run.configure(Settings.of("data.sigma").with(run.config(), 0.4));
            }
        }
        run.configure(Settings.of("batch").with(run.config(), 99));
        Run again = Run.replay(run.start(), run.log(), run.step());
        assertEquals(run.trainer().generator().freeze(), again.trainer().generator().freeze());
        assertEquals(
                run.trainer().discriminator().freeze(), again.trainer().discriminator().freeze());
        assertEquals(run.config(), again.config());
    }

    @Test
    void goesNoWayOfAnotherRun() {
        session.submit(new Command.Step(StepKind.BOTH, 5));
        turn(10);
        GanConfig other = Settings.of("generator.layers").parse(config, "4");
        session.submit(new Command.GoBack(new Waypoint(2, other)));
        turn(20);
        assertEquals(5, frame().step());
        assertEquals(config, frame().config());
    }

    @Test
    void leavesNoCallerWaitingForARunOnceItHasEnded() {
        CompletableFuture<Checkpoint> before = session.checkpoint();
        session.close();
        assertTrue(before.isCancelled());
        assertTrue(session.checkpoint().isCancelled());
        TrainingSession started = new TrainingSession(config);
        started.start();
        started.close();
        assertThrows(
                CancellationException.class,
                () -> started.checkpoint().orTimeout(30, TimeUnit.SECONDS).join());
    }
}
