package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Command;
import org.ganscope.session.Former;
import org.ganscope.session.Opponent;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;

@DisplayName("A comparison of two runs")
class ComparisonTest {
    private static final Setting R1 = Settings.of("regularisers.r1");
    private static final Setting BATCH = Settings.of("batch");

    private final TickedRun ticked = new TickedRun();
    private final RunModel a = ticked.model;
    private final Comparison comparison = new Comparison(a);

    private void ticks(int count) {
        for (int i = 0; i < count; i++) {
            comparison.pulse();
            comparison.second().ifPresent(b -> b.pulse(ticked.now()));
            ticked.tick();
        }
    }

    private RunModel b() {
        return comparison.second().orElseThrow();
    }

    private void begin() {
        comparison.begin();
        ticks(5);
    }

    private void steps(int count) {
        a.transport().step(StepKind.BOTH, count);
        ticks(count + 5);
    }

    private void assertAtStep(long step) {
        assertEquals(step, a.snapshot().step());
        assertEquals(step, b().snapshot().step());
    }

    @Test
    void beginsWithACopyAtTheSameStep() {
        steps(20);
        begin();
        assertAtStep(20);
        assertEquals(a.config(), b().config());
        assertEquals(a.snapshot().generator(), b().snapshot().generator());
        assertEquals(List.of(), comparison.differences());
        assertTrue(comparison.isAtRest());
    }

    /** Each has pictures of many megabytes, and a lecture makes one comparison after another. */
    @Test
    void letsTheSecondRunGoWhenItEnds() {
        begin();
        WeakReference<RunModel> second = new WeakReference<>(b());
        comparison.end();
        ticks(5);
        System.gc();
        assertTrue(second.refersTo(null), "it is kept by something");
    }

    @Test
    void isMovedByOneSetOfControls() {
        begin();
        a.transport().play();
        ticks(30);
        assertTrue(a.snapshot().step() > 20);
        assertTrue(b().transport().isTraining());
        a.transport().pause();
        ticks(5);
        assertAtStep(a.snapshot().step());
        a.lookingBack().lookAt(7);
        ticks(40);
        assertAtStep(7);
        a.lookingBack().returnToEnd();
        ticks(5);
        steps(3);
        assertAtStep(a.leadProperty().get().end());
        a.starter().reset();
        ticks(5);
        assertAtStep(0);
    }

    @Test
    void changesTheSettingsOfOneRunOrOfBoth() {
        begin();
        b().settings().set(R1, 0.5);
        assertEquals(List.of(R1), comparison.differences());
        assertNotEquals(R1.value(a.config()), R1.value(b().config()));
        comparison.sideProperty().set(Comparison.Side.BOTH);
        a.settings().set(Settings.of("discriminator.steps"), 2.0);
        assertEquals(List.of(R1), comparison.differences());
        assertEquals(2.0, Settings.of("discriminator.steps").value(b().config()));
        steps(10);
        assertEquals(b().config(), b().snapshot().config());
        comparison.copyToFirst(R1);
        assertEquals(List.of(), comparison.differences());
        assertEquals(0.5, R1.value(a.config()));
        comparison.sideProperty().set(Comparison.Side.A);
        a.settings().set(R1, 0.25);
        comparison.copyToSecond(R1);
        assertEquals(0.25, R1.value(b().config()));
    }

    @Test
    void takesBackTheChangesOfTheRunThatIsChanged() {
        begin();
        b().settings().set(R1, 0.5);
        ticks(3);
        comparison.undo();
        ticks(3);
        assertEquals(List.of(), comparison.differences());
        comparison.redo();
        ticks(3);
        assertEquals(List.of(R1), comparison.differences());
        comparison.sideProperty().set(Comparison.Side.BOTH);
        a.settings().set(BATCH, 32.0);
        ticks(3);
        comparison.undo();
        ticks(3);
        assertNotEquals(32.0, BATCH.value(a.config()));
        assertNotEquals(32.0, BATCH.value(b().config()));
        assertEquals(List.of(R1), comparison.differences());
    }

    @Test
    void takesBackInBothWhatBeganBothAnew() {
        begin();
        steps(20);
        a.starter().reset();
        ticks(5);
        assertAtStep(0);
        assertEquals(Optional.of("Reset"), b().undo().undoable());
        comparison.undo(); // of B, whose settings are changed
        ticks(5);
        assertAtStep(20);
        assertEquals(Optional.empty(), a.undo().undoable());
        comparison.sideProperty().set(Comparison.Side.BOTH);
        comparison.redo();
        ticks(5);
        assertAtStep(0);
        assertEquals(Optional.empty(), b().undo().redoable());
        a.settings().set(Settings.of("generator.layers"), List.of(8.0));
        steps(5);
        comparison.undo();
        ticks(5);
        assertAtStep(0);
        assertEquals(List.of(), comparison.differences());
        comparison.undo();
        ticks(5);
        assertAtStep(20);
    }

    @Test
    void changesNeitherRunIfOneRefuses() {
        begin();
        b().settings().set(Settings.of("updates.unrolledSteps"), 3.0);
        comparison.sideProperty().set(Comparison.Side.BOTH);
        GanConfig first = a.config();
        GanConfig second = b().config();
        Setting kernels = Settings.of("discriminator.minibatchKernels");
        assertThrows(InputException.class, () -> a.settings().set(kernels, 4.0));
        assertEquals(first, a.config());
        assertEquals(second, b().config());
    }

    @Test
    void beginsAnewWithBothWhereOneNeedsANewRun() {
        steps(20);
        begin();
        steps(20);
        a.transport().play();
        ticks(3);
        b().settings().parse(Settings.of("generator.layers"), "8");
        ticks(1);
        assertTrue(a.transport().isTraining());
        ticks(4);
        assertTrue(a.snapshot().step() < 20, "at " + a.snapshot().step());
        assertEquals(a.snapshot().step(), b().snapshot().step(), 1);
        a.transport().pause();
        ticks(5);
        assertAtStep(a.snapshot().step());
        assertEquals(1, a.snapshot().ways().shelf().size(), "the earlier run is kept");
    }

    @Test
    void exchangesTheRuns() {
        begin();
        b().settings().set(R1, 0.5);
        steps(10);
        var first = a.snapshot().generator();
        GanConfig config = a.config();
        comparison.exchange();
        ticks(5);
        assertEquals(first, b().snapshot().generator());
        assertEquals(config, b().config());
        assertEquals(0.5, R1.value(a.config()));
        steps(1);
        assertAtStep(11);
    }

    @Test
    void endsWithTheSecondRunOnTheShelf() {
        begin();
        b().settings().set(R1, 0.5);
        steps(10);
        var second = b().snapshot().generator();
        comparison.end();
        assertTrue(comparison.second().isEmpty());
        ticks(5);
        assertEquals(1, a.snapshot().ways().shelf().size());
        steps(1);
        assertEquals(11, a.snapshot().step());
        a.waysBack().bringBack();
        ticks(5);
        assertEquals(second, a.snapshot().generator());
        assertEquals(0.5, R1.value(a.config()));
    }

    @Test
    void takesARunFromTheShelf() {
        steps(30);
        a.starter().reset();
        ticks(5);
        comparison.begin(a.waysBack().former().orElseThrow());
        ticks(5);
        assertAtStep(0);
        assertEquals(30, b().snapshot().end());
        assertEquals(0, a.leadProperty().get().end(), "the shorter run has the time of both");
        assertEquals(List.of(), a.snapshot().ways().shelf());
        steps(10);
        ticks(10); // one is played back before the other trains
        assertAtStep(10);
    }

    @Test
    void beginsTwoNewRunsWithGivenSettings() {
        steps(10);
        GanConfig other = Games.of("regularisers.r1=1");
        comparison.begin(a.config(), other);
        ticks(6);
        assertAtStep(0);
        assertEquals(other, b().config());
        assertEquals(other, b().snapshot().config());
        assertEquals(1, a.snapshot().ways().shelf().size());
    }

    @Test
    void goesOnWithTheOtherIfOneDiverges() {
        GanConfig exploding =
                Games.of(
                        "objective=least-squares discriminator.optimiser=sgd"
                                + " discriminator.learningRate=1 generator.optimiser=sgd"
                                + " generator.learningRate=1");
        comparison.begin(exploding, GanConfig.standard());
        ticks(6);
        steps(100);
        assertEquals(SessionState.DIVERGED, a.snapshot().state());
        assertEquals(100, b().snapshot().step());
        assertEquals(100, a.leadProperty().get().step());
        a.transport().play();
        assertTrue(a.transport().isTraining());
        ticks(20);
        assertTrue(b().snapshot().step() > 110);
        a.transport().toggle();
        ticks(5);
        assertFalse(a.transport().isTraining());
        a.lookingBack().lookAt(90);
        ticks(200);
        assertEquals(90, b().snapshot().step());
        a.lookingBack().move(-1);
        ticks(200);
        assertEquals(89, b().snapshot().step());
    }

    @Test
    void endsWithAnotherScenario() {
        begin();
        a.starter().choose(Scenarios.of("ring"));
        ticks(5);
        assertTrue(comparison.second().isEmpty());
        assertEquals(Scenarios.of("ring").config(), a.snapshot().config());
    }

    @Test
    void endsWhenAnotherRunIsOpened() {
        steps(10);
        var held = a.keeping().hold();
        ticks(2);
        begin();
        b().settings().set(R1, 0.5);
        steps(5);
        a.keeping().open(new Command.Open(held.join().held()), Scenarios.standard());
        ticks(5);
        assertTrue(comparison.second().isEmpty());
        assertEquals(10, a.snapshot().step());
        assertEquals(2, a.snapshot().ways().shelf().size(), "both are kept");
    }

    @Test
    void takesARunThatWasHeldAndKeepsTheSecondOneOnTheShelf() {
        steps(10);
        var held = a.keeping().hold();
        ticks(2);
        steps(20);
        begin();
        comparison.begin(new Opponent.Held(held.join().held()));
        ticks(30); // the first goes back step by step
        assertEquals(10, b().snapshot().end());
        assertAtStep(10);
        assertEquals(30, a.snapshot().end());
        assertEquals(
                List.of(30L), a.snapshot().ways().shelf().stream().map(run -> run.step()).toList());
    }

    @Test
    void beginsWithANewRunThatIsTrainedUpToAStep() {
        steps(30);
        comparison.begin(Games.of("regularisers.r1=1"), 50);
        ticks(80);
        assertAtStep(50);
        assertFalse(a.snapshot().isLookingBack(), "the first goes on beyond its end");
        assertEquals(50, a.leadProperty().get().end());
    }

    @Test
    void refusesARunOnOtherAxesAndLosesNothing() {
        steps(30);
        a.starter().choose(Scenarios.of("ring"));
        ticks(5);
        Former line = a.waysBack().former().orElseThrow();
        InputException refusal = assertThrows(InputException.class, () -> comparison.begin(line));
        assertEquals("compare.refused.line", refusal.key());
        begin();
        assertThrows(InputException.class, () -> comparison.begin(GanConfig.standard(), 10));
        assertThrows(
                InputException.class,
                () -> comparison.begin(new Opponent.Held(new Run(GanConfig.standard()).held())));
        ticks(5);
        assertTrue(comparison.second().isPresent());
        assertEquals(List.of(line), a.snapshot().ways().shelf());
    }

    @Test
    void hasDataOfOneDimension() {
        TargetConfig ring = Scenarios.of("ring").config().target();
        begin();
        InputException refusal =
                assertThrows(InputException.class, () -> b().settings().setTarget(ring));
        assertEquals("compare.other.plane", refusal.key());
        assertEquals(a.config(), b().config());
        comparison.sideProperty().set(Comparison.Side.BOTH);
        a.settings().setTarget(ring);
        ticks(5);
        assertEquals(2, b().snapshot().config().dataDimension());
        comparison.sideProperty().set(Comparison.Side.B);
        comparison.undo();
        ticks(5);
        assertEquals(2, b().config().dataDimension(), "only both can go back");
        assertTrue(b().notices().property().get().text().contains("\"both\""));
        comparison.sideProperty().set(Comparison.Side.BOTH);
        comparison.undo();
        ticks(5);
        assertEquals(1, a.snapshot().config().dataDimension());
        assertEquals(1, b().snapshot().config().dataDimension());
    }

    @Test
    void saysThatItHasEndedWithTheRunThatIsLeft() {
        steps(10);
        begin();
        a.starter().choose(Scenarios.standard());
        ticks(5);
        assertTrue(comparison.second().isEmpty());
        assertEquals(
                "The comparison has ended; B is on the shelf, in the list of Compare.",
                a.notices().property().get().text());
        assertTrue(comparison.isAtRest());
    }

    @Test
    void goesBackToTheScenarioWithTheRunWhoseSettingsAreChanged() {
        GanConfig standard = Scenarios.standard().config();
        begin();
        a.settings().set(R1, 0.5);
        comparison.sideProperty().set(Comparison.Side.A);
        GanConfig second = b().config();
        steps(10);
        comparison.resetToScenario(new ViewState());
        ticks(5);
        assertEquals(standard, a.config());
        assertEquals(second, b().config());
        assertAtStep(0);
        comparison.sideProperty().set(Comparison.Side.BOTH);
        comparison.resetToScenario(new ViewState());
        ticks(5);
        assertEquals(List.of(), comparison.differences());
        assertEquals(standard, b().snapshot().config());
    }

    @Test
    void takesBackNothingOfTheOtherRunAfterAnExchange() {
        begin();
        steps(10);
        b().settings().set(R1, 0.5);
        ticks(3);
        comparison.exchange();
        ticks(5);
        for (Comparison.Side side : Comparison.Side.values()) {
            comparison.sideProperty().set(side);
            comparison.undo();
            ticks(5);
        }
        assertAtStep(10);
        assertEquals(0.5, R1.value(a.config()));
        assertNotEquals(0.5, R1.value(b().config()));
    }

    @Test
    void hasOnePace() {
        begin();
        b().transport().paceProperty().set(30);
        assertEquals(30, a.transport().paceProperty().get());
    }

    @Test
    void movesBothByWhatIsPressedBeforeTheSecondRunIsThere() {
        steps(10);
        comparison.begin();
        a.transport().play();
        ticks(20);
        a.transport().pause();
        ticks(5);
        assertTrue(a.snapshot().step() > 20);
        assertAtStep(a.snapshot().step());
        assertFalse(a.snapshot().isLookingBack());
    }

    @Test
    void canBeEndedBeforeTheSecondRunIsThere() {
        steps(10);
        comparison.begin();
        comparison.end();
        ticks(5);
        assertTrue(comparison.second().isEmpty());
        steps(10);
        assertEquals(20, a.snapshot().step());
        assertEquals(
                List.of(10L), a.snapshot().ways().shelf().stream().map(run -> run.step()).toList());
    }

    @Test
    void keepsThePace() {
        a.transport().paceProperty().set(30);
        begin();
        a.transport().play();
        ticks(100); // 16 ms each
        assertEquals(48, a.snapshot().step(), 3);
        assertEquals(a.snapshot().step(), b().snapshot().step(), 1);
    }
}
