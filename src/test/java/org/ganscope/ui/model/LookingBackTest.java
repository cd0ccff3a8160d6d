package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Curve;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.view.words.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

@DisplayName("While an earlier step is looked at")
class LookingBackTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    private void steps(int count) {
        model.transport().step(StepKind.BOTH, count);
        run.ticks(4 * count + 10);
    }

    private void lookAt(long step) {
        model.lookingBack().lookAt(step);
        run.ticks(80);
        assertEquals(step, model.snapshot().step());
    }

    private String rate() {
        return Settings.of("generator.learningRate").format(model.config());
    }

    @Test
    void theSettingsAreThoseOfThatStep() {
        String first = rate();
        steps(10);
        model.settings().parse(Settings.of("generator.learningRate"), "0.01");
        steps(10);
        lookAt(5);
        assertEquals(first, rate());
        lookAt(15);
        assertEquals("0.01", rate());
        lookAt(5);
        model.lookingBack().returnToEnd();
        run.ticks(10);
        assertEquals("0.01", rate());
        assertEquals(20, model.snapshot().step());
    }

    @Test
    void theSameStepCanBeSoughtAgainBeforeTheEndIsShown() {
        steps(10);
        model.lookingBack().lookAt(4);
        model.lookingBack().returnToEnd();
        lookAt(4);
        assertTrue(model.snapshot().isLookingBack());
    }

    @Test
    void theVerdictSaysSo() {
        steps(10);
        lookAt(4);
        Verdict verdict = Verdicts.of(model, model.snapshot());
        assertEquals("Looking back at step 4; the run goes on from 10.", verdict.lead());
        assertFalse(verdict.text().isEmpty());
        lookAt(0);
        assertTrue(Verdicts.of(model, model.snapshot()).lead().contains("step 0"));
    }

    @Test
    void aChangeBranchesAndTheOtherRunKeepsWhereItCameFrom() {
        model.starter().choose(Scenarios.of("ring"));
        steps(12);
        GanConfig whole = model.config();
        lookAt(6);
        model.settings().parse(Settings.of("generator.learningRate"), "0.02");
        run.ticks(40);
        assertEquals(6, model.snapshot().step());
        assertFalse(model.snapshot().isLookingBack());
        assertTrue(model.origin().changedProperty().get());
        assertEquals(12, model.waysBack().former().orElseThrow().step());
        model.waysBack().bringBack();
        run.ticks(10);
        assertEquals(12, model.snapshot().step());
        assertEquals(whole, model.config());
        assertFalse(model.origin().changedProperty().get());
        assertEquals("ring", model.origin().scenarioProperty().get().id());
    }

    @Test
    void aBranchWithoutAChangeIsNoChange() {
        steps(12);
        lookAt(6);
        model.lookingBack().branch();
        run.ticks(40);
        assertFalse(model.snapshot().isLookingBack());
        assertEquals(6, model.snapshot().step());
        assertFalse(model.origin().changedProperty().get());
    }

    @Test
    void stepsGoThroughThePastAndTrainingPlaysItBack() {
        steps(12);
        lookAt(6);
        model.transport().step(StepKind.BOTH, 2);
        run.ticks(20);
        assertEquals(8, model.snapshot().step());
        model.lookingBack().move(-1);
        run.ticks(20);
        assertEquals(7, model.snapshot().step());
        model.transport().play();
        assertTrue(model.transport().isTraining());
        run.ticks(20);
        assertEquals(12, model.snapshot().step());
        assertFalse(model.snapshot().isLookingBack());
        assertFalse(model.transport().isTraining());
        assertEquals(SessionState.PAUSED, model.snapshot().state());
    }

    @Test
    void resetBeginsWithTheSettingsThatAreShown() {
        String first = rate();
        steps(10);
        model.settings().parse(Settings.of("generator.learningRate"), "0.01");
        steps(10);
        lookAt(5);
        model.starter().reset();
        run.ticks(10);
        assertEquals(0, model.snapshot().end());
        assertEquals(first, rate());
        assertEquals(model.config(), model.snapshot().config());
        assertEquals(20, model.waysBack().former().orElseThrow().step());
    }

    /** The steps at which the run that this one parted from has a value. */
    private List<Integer> future(Series series) {
        run.ticks(20); // until the charts have their curves
        Curve curve = SameGame.ofFuture(model.chartProperty().get()).curve(series).orElseThrow();
        return IntStream.range(0, curve.length())
                .filter(i -> !Float.isNaN(curve.mean()[i]))
                .mapToObj(i -> (int) curve.step()[i])
                .toList();
    }

    private void play(Objective objective) {
        model.settings().parse(Settings.of("objective"), objective.key());
    }

    @Test
    void theFutureOfAnotherGameHasNoLossesBesideThoseOfThisOne() {
        steps(12);
        lookAt(6);
        play(Objective.WGAN_GP);
        run.ticks(40);
        assertEquals(List.of(), future(Series.GENERATOR_LOSS), "in another unit");
        assertEquals(List.of(6, 7, 8, 9, 10, 11, 12), future(Series.GENERATOR_GRADIENT));
        play(Objective.NON_SATURATING);
        assertEquals(List.of(6, 7, 8, 9, 10, 11, 12), future(Series.GENERATOR_LOSS));
    }

    @Test
    void theFutureHasItsLossesUntilItChangesItsGame() {
        steps(9);
        play(Objective.WGAN_GP);
        steps(3);
        lookAt(6);
        model.lookingBack().branch();
        run.ticks(40);
        assertEquals(List.of(6, 7, 8, 9), future(Series.GENERATOR_LOSS));
    }
}
