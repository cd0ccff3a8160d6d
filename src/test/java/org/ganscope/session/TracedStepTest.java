package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.EveryGame;
import org.ganscope.gan.FrozenPlayers;
import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@DisplayName("The next step, traced by a copy of the run")
class TracedStepTest {
    static List<GanConfig> games() {
        return Games.all();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void hasTheBitsThatTheStepThenHas(Objective objective) {
        EveryGame.of(objective, "").forEach(game -> assertSameBits(Games.of(game), 5));
    }

    @ParameterizedTest
    @MethodSource("games")
    void hasThemInLargerGames(GanConfig config) {
        assertSameBits(config, 12);
    }

    /** Looks at every step slowly before it is made, and at none. */
    private static void assertSameBits(GanConfig config, int steps) {
        TrainingSession slow = new TrainingSession(config);
        Run fast = new Run(config);
        for (int i = 0; i < steps; i++) {
            TracedStep traced = trace(slow);
            assertEquals(i, traced.trace().step());
            assertTrue(traced.follows(frame(slow)));
            step(slow);
            assertEquals(traced.trace().after(), players(frame(slow)), () -> config.toString());
            fast.step(StepKind.BOTH);
        }
        assertEquals(hash(fast), hash(slow));
    }

    private static String hash(Run run) {
        return WeightHash.of(run);
    }

    private static String hash(TrainingSession session) {
        return WeightHash.of(frame(session).discriminator(), frame(session).generator());
    }

    private static FrozenPlayers players(Snapshot frame) {
        return new FrozenPlayers(frame.discriminator(), frame.generator());
    }

    private static TracedStep trace(TrainingSession session) {
        CompletableFuture<TracedStep> answer = session.trace();
        session.turn(0);
        return answer.join();
    }

    private static void step(TrainingSession session) {
        session.submit(new Command.Step(StepKind.BOTH, 1));
        session.turn(0);
    }

    private static Snapshot frame(TrainingSession session) {
        session.request(FrameRequest.all(9));
        session.turn(0);
        return session.poll().orElseThrow();
    }

    /** Ten steps, one of D alone, a change of settings, three more steps. */
    private static TrainingSession eventful() {
        TrainingSession session = new TrainingSession(Games.of("batch=16"));
        for (int i = 0; i < 10; i++) {
            step(session);
        }
        session.submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
        session.turn(0);
        GanConfig config = frame(session).config();
        session.submit(
                new Command.Configure(Settings.of("generator.learningRate").parse(config, "0.02")));
        for (int i = 0; i < 3; i++) {
            step(session);
        }
        return session;
    }

    @Test
    void ofAnEarlierStepIsTheOneThatTheRunMade() {
        TrainingSession session = eventful();
        String end = hash(session);
        for (long step = 0; step < 14; step++) {
            session.submit(new Command.LookAt(step));
            while (frame(session).state() == SessionState.SEEKING) {
                session.turn(0);
            }
            TracedStep traced = trace(session);
            assertEquals(step, traced.at().step());
            assertEquals(
                    step == 10 ? StepKind.DISCRIMINATOR : StepKind.BOTH, traced.trace().move());
            assertEquals(
                    step < 11 ? 0.001 : 0.02,
                    traced.trace().config().generator().optimiser().learningRate(0));
            session.submit(new Command.Step(StepKind.BOTH, 1));
            while (frame(session).step() == step) {
                session.turn(0);
            }
            assertEquals(traced.trace().after(), players(frame(session)), "step " + step);
        }
        session.submit(new Command.Return());
        assertEquals(end, hash(session), "the run itself");
    }

    @Test
    void isOutOfDateOnceTheRunHasMovedOrBeenChanged() {
        TrainingSession session = new TrainingSession(GanConfig.standard());
        TracedStep traced = trace(session);
        assertTrue(traced.follows(frame(session)));
        step(session);
        assertFalse(traced.follows(frame(session)));
        TracedStep next = trace(session);
        session.submit(
                new Command.Configure(Settings.of("loss.flips").parse(next.at().config(), "0.1")));
        assertFalse(next.follows(frame(session)), "other settings");
        assertNotEquals(next.trace().after(), trace(session).trace().after());
        session.submit(new Command.Reset());
        assertFalse(traced.follows(frame(session)), "step 0 of another run");
    }
}
