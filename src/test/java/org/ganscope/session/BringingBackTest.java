package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

@DisplayName("A run that another one took the place of")
class BringingBackTest {
    private final GanConfig config =
            with(with(GanConfig.standard(), "batch", 16.0), "generator.layers", "8");
    private final TrainingSession session = new TrainingSession(config);
    private long now;

    private static GanConfig with(GanConfig config, String key, Object value) {
        return value instanceof String text
                ? Settings.of(key).parse(config, text)
                : Settings.of(key).with(config, value);
    }

    private void submit(Command command) {
        session.submit(command);
        session.turn(now);
    }

    private void steps(int count) {
        session.submit(new Command.Step(StepKind.BOTH, count));
        for (int i = 0; i < count; i++) {
            session.turn(now);
        }
    }

    private Snapshot frame() {
        session.request(FrameRequest.all(10));
        session.turn(now);
        return session.poll().orElseThrow();
    }

    private long formerStep() {
        return frame().ways().former().orElseThrow().step();
    }

    /** The run that the present one replaced; none if there is none. */
    private Command bringBack() {
        return new Command.BringBack(frame().ways().former().map(Former::run).orElse(0L));
    }

    private Run straight(int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run;
    }

    @Test
    void comesBackToTheLastBitAndContinuesAlike() {
        steps(30);
        long number = frame().run();
        int losses = frame().curves().get(Series.GENERATOR_LOSS).mean().length;
        submit(new Command.Configure(with(config, "generator.layers", "4")));
        assertEquals(0, frame().step());
        assertEquals(30, formerStep());
        submit(bringBack());
        Snapshot back = frame();
        assertEquals(30, back.step());
        assertEquals(config, back.config());
        assertEquals(SessionState.PAUSED, back.state());
        assertEquals(number, back.run());
        assertEquals(losses, back.curves().get(Series.GENERATOR_LOSS).mean().length);
        steps(5);
        assertEquals(straight(35).trainer().generator().freeze(), frame().generator());
    }

    @Test
    void changesPlacesWithTheOneThatTookIt() {
        steps(3);
        submit(new Command.Reset());
        steps(7);
        submit(bringBack());
        assertEquals(3, frame().step());
        assertEquals(7, formerStep());
        submit(bringBack());
        assertEquals(7, frame().step());
    }

    @Test
    void isKeptUntilOneWithStepsEnds() {
        steps(3);
        submit(new Command.Reset());
        submit(new Command.Configure(with(config, "seed", 5.0)));
        submit(new Command.Configure(with(config, "seed", 6.0)));
        assertEquals(3, formerStep());
        steps(1);
        submit(new Command.Reset());
        assertEquals(1, formerStep());
    }

    @Test
    void isTheWholeOneWhereTheRunWentBack() {
        steps(40);
        submit(new Command.GoBack(new Waypoint(10, config)));
        session.turn(now);
        submit(new Command.Reset());
        assertEquals(40, formerStep());
    }

    @Test
    void comesBackDivergedIfItHadDiverged() {
        GanConfig wild =
                with(with(config, "objective", "least-squares"), "discriminator.optimiser", "sgd");
        submit(new Command.Configure(with(wild, "discriminator.learningRate", 1.0)));
        session.submit(new Command.Play());
        for (int i = 0; i < 500 && frame().state() != SessionState.DIVERGED; i++) {
            session.turn(now);
        }
        submit(new Command.Reset());
        assertTrue(frame().ways().former().orElseThrow().aftermath().isPresent());
        submit(bringBack());
        assertEquals(SessionState.DIVERGED, frame().state());
        assertTrue(frame().aftermath().isPresent());
    }

    @Test
    void isFoundAmongAllThatWere() {
        List<Long> runs = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            runs.add(frame().run());
            steps(i);
            submit(new Command.Reset());
        }
        assertEquals(runs, frame().ways().shelf().stream().map(Former::run).toList());
        submit(new Command.BringBack(runs.get(2)));
        assertEquals(3, frame().step());
        assertEquals(runs.get(2), frame().run());
        steps(1);
        submit(new Command.BringBack(runs.get(0)));
        assertEquals(1, frame().step());
        assertEquals(4, formerStep());
        assertEquals(0, frame().ways().pushedOut());
    }

    @Test
    void isForgottenOnlyForWantOfRoomAndNotSilently() {
        Shelf shelf = new Shelf(1);
        shelf.put(1, straight(3), new Timeline());
        assertEquals(0, shelf.pushedOut());
        shelf.put(2, straight(4), new Timeline());
        assertEquals(1, shelf.pushedOut());
        assertEquals(List.of(2L), shelf.formers().stream().map(Former::run).toList());
        assertEquals(Optional.empty(), shelf.take(1).map(taken -> taken.run().step()));
        assertEquals(Optional.of(4L), shelf.take(2).map(taken -> taken.run().step()));
    }

    @Test
    void countsItsOwnDataOnceForAllRunsThatHaveIt() {
        Table first = table("first.csv");
        Table second = table("second.csv");
        Shelf shelf = new Shelf(10 * straight(3).checkpoint().size() + 3L * first.bytes() / 2);
        shelf.put(1, of(first), new Timeline());
        shelf.put(2, of(first), new Timeline());
        assertEquals(0, shelf.pushedOut());
        shelf.put(3, of(second), new Timeline());
        assertEquals(2, shelf.pushedOut());
    }

    /** Large enough that a run's charts do not matter beside it. */
    private static Table table(String name) {
        return Table.of(TableFile.of(name), new Random(1).doubles(1_000_000).toArray());
    }

    private Run of(Table table) {
        TargetConfig target = TargetConfig.standard(TargetKind.TABLE_LINE).withMaterial(table);
        return new Run(config.withTarget(target));
    }

    @Test
    void isNotThereWhereNoneHadSteps() {
        submit(new Command.Reset());
        assertEquals(Optional.empty(), frame().ways().former());
        submit(bringBack());
        assertEquals(0, frame().step());
    }

    @Test
    void isReachedByStepsUpToOneThatIsNamed() {
        steps(4);
        submit(new Command.StepTo(9));
        for (int i = 0; i < 20; i++) {
            session.turn(now);
        }
        assertEquals(9, frame().step());
        assertEquals(SessionState.PAUSED, frame().state());
        submit(new Command.StepTo(9));
        submit(new Command.StepTo(2));
        session.turn(now);
        assertEquals(9, frame().step(), "what has been passed asks for nothing");
    }

    @Test
    void stopsOnItsWayToAStepWhenItIsPaused() {
        submit(new Command.StepTo(1000));
        session.turn(now);
        submit(new Command.Pause());
        long step = frame().step();
        session.turn(now);
        assertTrue(step < 1000);
        assertEquals(step, frame().step());
    }
}
