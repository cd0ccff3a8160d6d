package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

@DisplayName("An earlier step of a run")
class TimelineTest {
    private static final GanConfig CONFIG = Games.of("batch=16 generator.layers=8");

    private final TrainingSession session = new TrainingSession(CONFIG);
    private long now;

    private static GanConfig with(GanConfig config, String key, String value) {
        return Settings.of(key).parse(config, value);
    }

    private void submit(Command command) {
        session.submit(command);
        session.turn(now);
    }

    private Snapshot frame() {
        session.request(FrameRequest.all(400));
        session.turn(now);
        return session.poll().orElseThrow();
    }

    /** The run when nothing is left to be done. */
    private Snapshot settle() {
        while (session.turn(now) == 0) {
            now++;
        }
        return frame();
    }

    private Snapshot steps(int count) {
        submit(new Command.Step(StepKind.BOTH, count));
        return settle();
    }

    private Snapshot lookAt(long step) {
        submit(new Command.LookAt(step));
        return settle();
    }

    private static String hash(Snapshot frame) {
        return WeightHash.of(frame.discriminator(), frame.generator());
    }

    private static Run straight(int steps) {
        return Run.replay(CONFIG, List.of(), steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 129, 200, 299})
    void hasTheBitsAndTheMeasuresThatTheRunHadThere(int step) {
        steps(300);
        Snapshot seen = lookAt(step);
        Run straight = straight(step);
        straight.measure();
        assertEquals(step, seen.step());
        assertEquals(WeightHash.of(straight), hash(seen));
        assertEquals(straight.latest(Series.JSD), seen.latest().get(Series.JSD));
        assertEquals(
                straight.latest(Series.GENERATOR_LOSS), seen.latest().get(Series.GENERATOR_LOSS));
        assertEquals(straight.diagnosis(), seen.diagnosis());
        assertEquals(SessionState.PAUSED, seen.state());
    }

    @Test
    void isSeenWhileTheRunWaitsAtItsEnd() {
        Snapshot end = steps(300);
        Snapshot seen = lookAt(100);
        assertTrue(seen.isLookingBack());
        assertEquals(300, seen.end());
        assertEquals(end.run(), seen.run());
        assertEquals(
                end.curves().get(Series.JSD).length(),
                seen.curves().get(Series.JSD).length(),
                "the charts keep what comes later");
        submit(new Command.Return());
        assertEquals(hash(end), hash(frame()));
        assertEquals(300, frame().step());
        assertTrue(!frame().isLookingBack());
        assertEquals(WeightHash.of(straight(310)), hash(steps(10)), "and it goes on alike");
    }

    @Test
    void isThereAtOnceUpToTheLatestMomentThatIsKept() {
        steps(300);
        submit(new Command.LookAt(150));
        Snapshot first = frame();
        assertEquals(SessionState.SEEKING, first.state());
        assertTrue(first.step() >= 128 && first.step() < 150);
        assertEquals(150, settle().step());
    }

    @Test
    void hasTheSettingsThatWereInForceThere() {
        steps(100);
        submit(new Command.Configure(with(CONFIG, "generator.learningRate", "0.01")));
        steps(100);
        assertEquals(CONFIG, lookAt(100).config());
        assertEquals("0.01", Settings.of("generator.learningRate").format(lookAt(101).config()));
        assertEquals(1, frame().changes().size());
    }

    @Test
    void isTheEndWhereItLiesBeyond() {
        steps(20);
        lookAt(5);
        Snapshot seen = lookAt(1000);
        assertEquals(20, seen.step());
        assertTrue(!seen.isLookingBack());
    }

    @Test
    void isLeftByStepsForwardAndByPlayingBack() {
        steps(100);
        lookAt(5);
        submit(new Command.Step(StepKind.BOTH, 3));
        assertEquals(8, settle().step());
        submit(new Command.Pace(1000));
        submit(new Command.Play());
        assertEquals(SessionState.RUNNING, frame().state());
        now += 10_000_000;
        for (int i = 0; i < 100; i++) {
            session.turn(now);
        }
        long step = frame().step();
        assertTrue(step > 8 && step < 30, "at its pace, not " + step);
        submit(new Command.Pause());
        assertEquals(WeightHash.of(straight((int) step)), hash(frame()));
        submit(new Command.Pace(Double.POSITIVE_INFINITY));
        submit(new Command.Play());
        Snapshot end = settle();
        assertEquals(100, end.step());
        assertEquals(SessionState.PAUSED, end.state());
        assertTrue(!end.isLookingBack());
    }

    @Test
    void isWhereABranchBegins() {
        Snapshot end = steps(300);
        lookAt(130);
        submit(new Command.Branch());
        Snapshot branch = settle();
        assertEquals(130, branch.step());
        assertTrue(branch.run() > end.run());
        assertTrue(!branch.isLookingBack());
        assertEquals(
                Optional.of(new Fork(end.run(), 130, 300, List.of(), end.config())),
                branch.ways().fork());
        assertEquals(300, branch.ways().former().orElseThrow().step());
        assertEquals(130, branch.curves().get(Series.GENERATOR_LOSS).length());
        assertEquals(171, branch.future().get(Series.GENERATOR_LOSS).length());
        assertEquals(WeightHash.of(straight(140)), hash(steps(10)));
        submit(new Command.BringBack(end.run()));
        assertEquals(hash(end), hash(settle()));
        assertEquals(Optional.empty(), frame().ways().fork());
    }

    @Test
    void isWhereABranchBeginsWithWhatIsChangedThere() {
        steps(200);
        lookAt(70);
        submit(new Command.Configure(CONFIG));
        assertTrue(settle().isLookingBack(), "nothing was changed");
        GanConfig changed = with(CONFIG, "generator.learningRate", "0.02");
        submit(new Command.Configure(changed));
        Snapshot branch = settle();
        assertEquals(70, branch.step());
        assertEquals(changed, branch.config());
        Run straight = straight(70);
        straight.configure(changed);
        Actions.steps(straight, 30);
        assertEquals(WeightHash.of(straight), hash(steps(30)));
        assertEquals(100, frame().step());
    }

    @Test
    void ofOnePlayerAloneIsABranchToo() {
        steps(200);
        lookAt(70);
        submit(new Command.Step(StepKind.DISCRIMINATOR, 1));
        Snapshot branch = settle();
        assertEquals(71, branch.step());
        Run straight = straight(70);
        straight.step(StepKind.DISCRIMINATOR);
        assertEquals(WeightHash.of(straight), hash(branch));
    }

    /** Walks about in a run, changes it here and there, and compares what is seen at each step. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void hasTheBitsOfTheStraightRunOnAnyWalkWithBranches(long seed) {
        Random random = new Random(seed);
        NavigableMap<Long, String> hashes = new TreeMap<>();
        hashes.put(0L, hash(frame()));
        for (int round = 0; round < 25; round++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    submit(new Command.Return());
                    for (int i = random.nextInt(90); i >= 0; i--) {
                        Snapshot made = steps(1);
                        hashes.put(made.step(), hash(made));
                    }
                }
                case 2 -> {
                    submit(new Command.Return());
                    change(random);
                }
                case 3 -> {
                    lookAt(random.nextLong(hashes.lastKey() + 1));
                    if (frame().isLookingBack()) {
                        submit(new Command.Branch());
                        hashes.tailMap(settle().step(), false).clear();
                        change(random);
                    }
                }
                default -> {
                    // Only the walk below.
                }
            }
            for (int i = 0; i < 4; i++) {
                long step = random.nextLong(hashes.lastKey() + 1);
                assertEquals(
                        hashes.get(step), hash(lookAt(step)), "seed " + seed + " step " + step);
            }
        }
        submit(new Command.Return());
        Checkpoint held = held();
        assertEquals(
                hash(frame()), WeightHash.of(Run.replay(held.start(), held.log(), held.step())));
    }

    private Checkpoint held() {
        var held = session.checkpoint();
        session.turn(now);
        return held.join();
    }

    private void change(Random random) {
        String[] assignment = Actions.any(Actions.LIVE, random).split("=");
        Snapshot frame = frame();
        try {
            submit(new Command.Configure(with(frame.config(), assignment[0], assignment[1])));
        } catch (InputException e) {
            assertEquals(frame.config(), frame().config(), "what is refused changes nothing");
        }
    }

    @Test
    void ofALongRunIsReachedFromMomentsThatAreFurtherApart() {
        long room = 20 * straight(600).moment().size();
        Timeline small = new Timeline(room);
        Run run = new Run(CONFIG);
        small.note(run);
        List<String> hashes = new ArrayList<>(List.of(WeightHash.of(run)));
        for (int i = 1; i <= 3000; i++) {
            run.step(StepKind.BOTH);
            small.note(run);
            hashes.add(WeightHash.of(run));
        }
        assertTrue(small.size() <= room);
        LookBack look = new LookBack(run, small);
        for (int step : new int[] {2999, 17, 1500, 1500, 1501, 0, 777}) {
            look.seek(step);
            int made = 0;
            while (!look.hasArrived()) {
                look.step();
                made++;
            }
            assertTrue(made < 512, made + " steps to " + step);
            assertEquals(hashes.get(step), WeightHash.of(look.shown()));
        }
    }

    /** The coarsest buckets of the charts reach over the place where a branch begins. */
    @ParameterizedTest
    @ValueSource(ints = {100, 2047, 2048, 5000, 8191, 8193, 8999})
    void keepsInABranchWhatWasRecordedBefore(int step) {
        steps(9000);
        lookAt(step);
        submit(new Command.Branch());
        settle();
        Snapshot branch = steps(5);
        Run straight = straight(step + 5);
        Curve whole = branch.curves().get(Series.DISCRIMINATOR_LOSS);
        Curve expected =
                straight.curves(new FrameRequest(0, step + 5, 400)).get(Series.DISCRIMINATOR_LOSS);
        assertEquals(lowest(expected), lowest(whole));
        assertEquals(highest(expected), highest(whole));
        assertEquals(0, whole.step()[0], 2 * whole.width(), "from the start");
        for (int i = 1; i < whole.length(); i++) {
            assertEquals(whole.width(), whole.step()[i] - whole.step()[i - 1], "without a gap");
        }
    }

    private static float lowest(Curve curve) {
        float lowest = Float.POSITIVE_INFINITY;
        for (float value : curve.min()) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    private static float highest(Curve curve) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float value : curve.max()) {
            highest = Math.max(highest, value);
        }
        return highest;
    }
}
