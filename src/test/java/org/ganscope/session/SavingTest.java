package org.ganscope.session;

import static org.ganscope.session.Actions.any;
import static org.ganscope.session.Actions.anyMove;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.math.StateWriter;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.ganscope.session.file.SavedView;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

@DisplayName("A run that was saved and opened")
class SavingTest {
    private static final List<String> GAMES =
            List.of(
                    "",
                    "data.target=ring",
                    "discriminator.spectralNorm=on updates.averaging=0.9",
                    "discriminator.minibatchKernels=3",
                    "objective=least-squares generator.optimiser=sgd discriminator.optimiser=sgd"
                            + " generator.learningRate=1 discriminator.learningRate=1");

    @TempDir Path folder;

    private static GanConfig config(int seed) {
        String game = GAMES.get(seed % GAMES.size());
        return Games.of((game + " batch=12 generator.layers=8 discriminator.layers=8").strip());
    }

    private static void settle(TrainingSession session) {
        for (long now = 0; session.turn(now) == 0; now++) {
            // until nothing is left to be done
        }
    }

    private static Snapshot frame(TrainingSession session) {
        session.request(FrameRequest.all(4096));
        session.turn(0);
        return session.poll().orElseThrow();
    }

    private static void submit(TrainingSession session, Command command) {
        session.submit(command);
        settle(session);
    }

    private static HeldRun held(TrainingSession session) {
        var held = session.hold();
        session.turn(0);
        return held.join().held();
    }

    private static HeldRun bare(TrainingSession session) {
        return held(session).with(List.of());
    }

    /** A command that means the same to a run that was opened. */
    private static Optional<Command> anyCommand(Snapshot now, Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> change(now.config(), random);
            case 3 -> Optional.of(new Command.Step(anyMove(random), 1 + random.nextInt(3)));
            case 4 -> Optional.of(new Command.LookAt(random.nextLong(now.end() + 1)));
            case 5 ->
                    Optional.of(random.nextBoolean() ? new Command.Branch() : new Command.Return());
            case 6 ->
                    Optional.of(random.nextInt(5) > 0 ? new Command.Return() : new Command.Reset());
            default -> Optional.of(new Command.Step(StepKind.BOTH, 1 + random.nextInt(80)));
        };
    }

    private static Optional<Command> change(GanConfig config, Random random) {
        List<String> own = config.dataDimension() == 1 ? Actions.LINES : Actions.PLANES;
        String[] change = any(random.nextInt(4) == 0 ? own : Actions.LIVE, random).split("=");
        Setting setting = Settings.of(change[0]);
        try {
            return setting.exists(config)
                    ? Optional.of(new Command.Configure(setting.parse(config, change[1])))
                    : Optional.empty();
        } catch (InputException e) {
            return Optional.empty(); // not with this game
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void goesOnAsIfItHadNotBeen(int seed) {
        goOn(seed);
    }

    @Test
    @Tag("full")
    void goesOnAsIfItHadNotBeenHoweverOften() {
        for (int seed = 12; seed < 400; seed++) {
            goOn(seed);
        }
    }

    private void goOn(int seed) {
        Random random = new Random(seed);
        TrainingSession straight = new TrainingSession(config(seed));
        for (int i = 0; i < 14; i++) {
            anyCommand(frame(straight), random).ifPresent(command -> submit(straight, command));
        }
        TrainingSession opened = new TrainingSession(Games.of("batch=3"));
        submit(opened, new Command.Open(reopened(held(straight))));
        assertSame(frame(straight), frame(opened), seed);
        for (int i = 0; i < 10; i++) {
            anyCommand(frame(straight), random)
                    .ifPresent(command -> {
                        submit(straight, command);
                        submit(opened, command);
                    });
        }
        assertSame(frame(straight), frame(opened), seed);
        assertTrue(bare(straight).equals(bare(opened)), "seed " + seed + ": another checkpoint");
    }

    private HeldRun reopened(HeldRun held) {
        Path file = folder.resolve("run.ganscope");
        RunFile.write(file, held, SavedView.NONE);
        SavedRun saved = RunFile.read(file);
        HeldRun read = saved.held().orElseThrow();
        OptionalLong lookedAt = saved.lookedAt();
        return lookedAt.isPresent() ? read.lookingAt(lookedAt.getAsLong()) : read;
    }

    private static void assertSame(Snapshot expected, Snapshot actual, int seed) {
        String which = "seed " + seed;
        assertEquals(expected.step(), actual.step(), which);
        assertEquals(expected.end(), actual.end(), which);
        assertEquals(expected.state(), actual.state(), which);
        assertEquals(expected.config(), actual.config(), which);
        assertEquals(expected.discriminator(), actual.discriminator(), which);
        assertEquals(expected.generator(), actual.generator(), which);
        assertEquals(expected.average(), actual.average(), which);
        assertEquals(expected.latest(), actual.latest(), which);
        assertEquals(expected.measuredAt(), actual.measuredAt(), which);
        assertEquals(expected.modeShares(), actual.modeShares(), which);
        assertEquals(expected.diagnosis(), actual.diagnosis(), which);
        assertTrue(expected.changes().equals(actual.changes()), which + ": other marks");
        assertEquals(expected.findings(), actual.findings(), which);
        assertEquals(expected.aftermath(), actual.aftermath(), which);
        for (Series series : Series.values()) {
            Curve one = expected.curves().get(series);
            Curve other = actual.curves().get(series);
            assertArrayEquals(one.step(), other.step(), which + series);
            assertArrayEquals(one.mean(), other.mean(), which + series);
            assertArrayEquals(one.min(), other.min(), which + series);
            assertArrayEquals(one.max(), other.max(), which + series);
        }
    }

    @Test
    void putsThePresentRunOnTheShelf() {
        TrainingSession session = new TrainingSession(config(0));
        submit(session, new Command.Step(StepKind.BOTH, 20));
        Run other = new Run(config(1));
        submit(session, new Command.Open(other.held()));
        assertEquals(20, frame(session).ways().former().orElseThrow().step());
        assertEquals(other.config(), frame(session).config());
        assertEquals(SessionState.PAUSED, frame(session).state());
    }

    @Test
    void findsItsEarlierStepsFromTheMomentsThatWereSavedWithIt() {
        TrainingSession session = new TrainingSession(config(0));
        submit(session, new Command.Step(StepKind.BOTH, 600));
        HeldRun held = reopened(held(session));
        assertEquals(
                List.of(128L, 256L, 384L, 512L),
                held.moments().stream().map(Moment::step).toList());
        TrainingSession opened = new TrainingSession(config(1));
        opened.submit(new Command.Open(held));
        opened.submit(new Command.LookAt(300));
        Snapshot first = frame(opened);
        assertTrue(first.step() >= 256, "step " + first.step());
        settle(opened);
        submit(session, new Command.LookAt(300));
        assertSame(frame(session), frame(opened), 0);
    }

    @Test
    void isNotTakenUpIfItsPartsDoNotBelongTogether() {
        HeldRun one = new Run(config(0)).held();
        HeldRun other = new Run(config(1)).held();
        Checkpoint mixed =
                new Checkpoint(
                        one.checkpoint().start(),
                        other.checkpoint().moment(),
                        List.of(),
                        List.of(),
                        List.of());
        HeldRun run = new HeldRun(mixed, one.curves(), List.of(), OptionalLong.empty());
        assertThrows(IllegalArgumentException.class, () -> new Command.Open(run));
        HeldRun empty =
                new HeldRun(
                        one.checkpoint(),
                        new StateWriter().state(),
                        List.of(),
                        OptionalLong.empty());
        assertThrows(IllegalArgumentException.class, () -> new Command.Open(empty));
        HeldRun later = one.with(List.of(Run.replay(config(0), List.of(), 5).moment()));
        assertThrows(IllegalArgumentException.class, () -> new Command.Open(later));
    }
}
