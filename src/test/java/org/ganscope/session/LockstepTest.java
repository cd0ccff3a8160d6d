package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;

@DisplayName("Two runs in lockstep")
class LockstepTest {
    private static final GanConfig CONFIG = Games.of("batch=16 generator.layers=8");
    private static final GanConfig FASTER = with(CONFIG, "generator.learningRate", "0.004");

    private final TrainingSession a = new TrainingSession(CONFIG);
    private TrainingSession b = a;
    private long now;

    private static GanConfig with(GanConfig config, String key, String value) {
        return Settings.of(key).parse(config, value);
    }

    private void compare(Opponent opponent) {
        var answer = a.compare(opponent);
        settle();
        b = answer.join().orElseThrow().session();
    }

    private void settle() {
        while (a.turn(now) == 0) {
            now++;
        }
    }

    private void both(Command command) {
        a.together(() -> {
            a.submit(command);
            b.submit(command);
        });
    }

    private void bothSettled(Command command) {
        both(command);
        settle();
    }

    private Snapshot frame(TrainingSession session) {
        session.request(FrameRequest.all(100));
        a.turn(now);
        return session.poll().orElseThrow();
    }

    private static String hash(Snapshot frame) {
        return WeightHash.of(frame.discriminator(), frame.generator());
    }

    private static String straight(GanConfig config, long steps) {
        return WeightHash.of(Run.replay(config, List.of(), steps));
    }

    private void step(long count) {
        bothSettled(new Command.Step(StepKind.BOTH, count));
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            a.turn(now++);
        }
    }

    private void assertAtStep(long step) {
        assertEquals(step, frame(a).step());
        assertEquals(step, frame(b).step());
    }

    @Test
    void haveTheBitsThatEachHasAlone() {
        compare(new Opponent.Anew(FASTER));
        both(new Command.Play());
        turns(150);
        bothSettled(new Command.Pause());
        assertAtStep(150);
        assertEquals(straight(CONFIG, 150), hash(frame(a)));
        assertEquals(straight(FASTER, 150), hash(frame(b)));
        step(20);
        assertAtStep(170);
        assertEquals(straight(FASTER, 170), hash(frame(b)));
    }

    @Test
    void areTheSameAfterACopyUntilSomethingDiffers() {
        a.submit(new Command.Step(StepKind.BOTH, 100));
        settle();
        compare(new Opponent.Copy());
        assertEquals(100, frame(b).step());
        assertEquals(
                frame(a).curves().get(Series.JSD).length(),
                frame(b).curves().get(Series.JSD).length(),
                "the copy has the same past");
        step(50);
        assertEquals(straight(CONFIG, 150), hash(frame(a)));
        assertEquals(hash(frame(a)), hash(frame(b)));
        b.submit(new Command.Configure(FASTER));
        step(1);
        assertEquals(straight(CONFIG, 151), hash(frame(a)));
        assertNotEquals(hash(frame(a)), hash(frame(b)));
    }

    @Test
    void goOnFromTheStepThatIsLookedAtWhileTheFirstKeepsItsFuture() {
        a.submit(new Command.Step(StepKind.BOTH, 300));
        settle();
        a.submit(new Command.LookAt(150));
        settle();
        compare(new Opponent.Copy());
        assertAtStep(150);
        assertEquals(300, frame(a).end());
        assertEquals(150, frame(b).end());
        assertEquals(straight(CONFIG, 150), hash(frame(b)));
        b.submit(new Command.Configure(FASTER));
        step(50);
        assertAtStep(200);
        assertEquals(300, frame(a).end(), "this one is only played back");
        both(new Command.Play());
        turns(200);
        bothSettled(new Command.Pause());
        assertAtStep(400);
        assertEquals(straight(CONFIG, 400), hash(frame(a)));
        assertFalse(frame(a).isLookingBack());
    }

    @Test
    void goOnBeyondTheEndOfTheLongerOne() {
        a.submit(new Command.Step(StepKind.BOTH, 30));
        settle();
        compare(new Opponent.Anew(FASTER));
        settle();
        assertAtStep(0);
        step(20);
        assertAtStep(20);
        assertEquals(30, frame(a).end());
        step(25);
        assertAtStep(45);
        bothSettled(new Command.Reset());
        a.submit(new Command.BringBack(frame(a).ways().former().orElseThrow().run()));
        settle();
        assertAtStep(0);
        bothSettled(new Command.StepTo(60));
        assertAtStep(60);
        assertEquals(straight(CONFIG, 60), hash(frame(a)));
        assertEquals(straight(FASTER, 60), hash(frame(b)));
    }

    @Test
    void takeOneThatWasHeldWhereItWasLeft() {
        a.submit(new Command.Step(StepKind.BOTH, 30));
        settle();
        Run other = Run.replay(FASTER, List.of(), 50);
        compare(new Opponent.Held(other.held().lookingAt(40)));
        settle();
        assertAtStep(30);
        assertEquals(50, frame(b).end());
        assertFalse(frame(a).isLookingBack());
        step(30);
        assertAtStep(60);
        assertEquals(straight(CONFIG, 60), hash(frame(a)));
        assertEquals(straight(FASTER, 60), hash(frame(b)));
    }

    @Test
    void areAtTheSameStepWhereverTheyAreLedTo() {
        a.submit(new Command.Step(StepKind.BOTH, 300));
        settle();
        a.submit(new Command.LookAt(150));
        settle();
        compare(new Opponent.Copy());
        bothSettled(new Command.LookAt(70));
        assertAtStep(70);
        bothSettled(new Command.LookAt(250)); // which the copy has not reached
        assertAtStep(150);
        bothSettled(new Command.Return());
        assertAtStep(150);
        bothSettled(new Command.StepTo(170));
        assertAtStep(170);
        a.submit(new Command.Reset());
        settle();
        assertAtStep(0);
        both(new Command.Play());
        turns(30);
        bothSettled(new Command.Pause());
        assertAtStep(30);
    }

    @Test
    void keepOneNumberOfStepsAtAPace() {
        compare(new Opponent.Anew(FASTER));
        both(new Command.Pace(1000));
        both(new Command.Play());
        for (int i = 0; i < 1000; i++) {
            now += 137_000;
            a.turn(now);
            assertEquals(frame(a).step(), frame(b).step());
        }
        assertTrue(frame(a).step() > 100);
    }

    @Test
    void goOnAloneIfTheOtherDiverges() {
        GanConfig exploding =
                Games.of(
                        "objective=least-squares discriminator.optimiser=sgd"
                                + " discriminator.learningRate=1 generator.optimiser=sgd"
                                + " generator.learningRate=1");
        compare(new Opponent.Anew(exploding));
        step(300);
        Snapshot exploded = frame(b);
        assertEquals(SessionState.DIVERGED, exploded.state());
        assertTrue(exploded.step() < 300);
        assertEquals(300, frame(a).step());
        assertEquals(straight(CONFIG, 300), hash(frame(a)));
        bothSettled(new Command.LookAt(0));
        assertAtStep(0);
        both(new Command.Play());
        turns(400);
        settle();
        assertEquals(300, frame(a).step(), "it pauses where it has trained to");
        assertEquals(exploded.step(), frame(b).step());
    }

    @Test
    void exchangeTheirPlaces() {
        compare(new Opponent.Anew(FASTER));
        step(40);
        String first = hash(frame(a));
        String second = hash(frame(b));
        long number = frame(a).run();
        a.submit(new Command.Exchange());
        settle();
        assertEquals(second, hash(frame(a)));
        assertEquals(first, hash(frame(b)));
        assertNotEquals(number, frame(a).run(), "views see another run");
        step(1);
        assertEquals(straight(FASTER, 41), hash(frame(a)));
        assertEquals(straight(CONFIG, 41), hash(frame(b)));
    }

    @Test
    void areHeldOnTheShelfOfTheFirstAfterTheComparison() {
        compare(new Opponent.Anew(FASTER));
        step(40);
        b.submit(new Command.Reset());
        bothSettled(new Command.StepTo(5)); // a third run now, and the first looks back
        a.submit(new Command.Part());
        settle();
        List<Former> shelf = frame(a).ways().shelf();
        assertEquals(List.of(40L, 5L), shelf.stream().map(Former::step).toList());
        long kept = shelf.getFirst().run();
        compare(new Opponent.Shelved(kept));
        assertEquals(40, frame(b).end());
        assertEquals(List.of(5L), frame(a).ways().shelf().stream().map(Former::step).toList());
        bothSettled(new Command.LookAt(40));
        assertEquals(straight(FASTER, 40), hash(frame(b)));
        assertEquals(straight(CONFIG, 40), hash(frame(a)));
    }

    @Test
    void areNotComparedWithARunThatIsNotOnTheShelf() {
        var answer = a.compare(new Opponent.Shelved(77));
        settle();
        assertEquals(Optional.empty(), answer.join());
        a.submit(new Command.Step(StepKind.BOTH, 3));
        settle();
        assertEquals(3, frame(a).step());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void areRepeatedByTheirLogsAfterAnyCommands(long seed) {
        Random random = new Random(seed);
        compare(new Opponent.Anew(FASTER));
        for (int i = 0; i < 60; i++) {
            act(random);
            turns(random.nextInt(12));
        }
        bothSettled(new Command.Pause());
        assertEquals(frame(a).step(), frame(b).step());
        assertEquals(SessionState.PAUSED, frame(a).state());
        for (TrainingSession each : List.of(a, b)) {
            var held = each.checkpoint();
            a.turn(now);
            Checkpoint end = held.join();
            Run again = Run.replay(end.start(), end.log(), end.step());
            assertEquals(WeightHash.of(Run.from(end)), WeightHash.of(again));
        }
    }

    private void act(Random random) {
        TrainingSession one = random.nextBoolean() ? a : b;
        switch (random.nextInt(10)) {
            case 0, 1 -> both(new Command.Play());
            case 2 -> both(new Command.Pause());
            case 3 -> both(new Command.Step(Actions.anyMove(random), 1 + random.nextInt(9)));
            case 4 -> both(new Command.LookAt(random.nextInt(80)));
            case 5 -> both(new Command.Return());
            case 6 -> both(new Command.Branch());
            case 7 -> one.submit(new Command.Reset());
            case 8 -> a.submit(new Command.Exchange());
            default -> {
                String[] change = Actions.any(Actions.LIVE, random).split("=");
                GanConfig before = frame(one).config();
                if (Settings.of(change[0]).exists(before)) {
                    one.submit(new Command.Configure(with(before, change[0], change[1])));
                }
            }
        }
    }
}
