package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.gan.StepKind;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.ganscope.session.TrainingSession;
import org.ganscope.session.Turns;
import org.ganscope.session.Waypoint;
import org.ganscope.text.InputException;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;

@DisplayName("The model of the window")
class LabModelTest {
    private static final long PULSE = 16_000_000;

    private final TrainingSession session = new TrainingSession(GanConfig.standard());
    private final LabModel model = new LabModel(session, GanConfig.standard());
    private long now;

    /** One pulse of the window and one turn of the training thread. */
    private void tick() {
        now += PULSE;
        model.pulse(now);
        Turns.turn(session, now);
    }

    private void ticks(int count) {
        for (int i = 0; i < count; i++) {
            tick();
        }
    }

    private static Setting setting(String key) {
        return Settings.of(key);
    }

    @Test
    void hasAPictureBeforeTheSessionSaysAnything() {
        assertEquals(0, model.snapshot().step());
        ticks(40);
        assertEquals(
                model.snapshot().generator(),
                new LabModel(session, GanConfig.standard()).snapshot().generator());
    }

    @Test
    void takesOverTheSettingsAndThePaceOfAScenario() {
        Scenario ring = Scenarios.of("ring");
        model.choose(ring);
        assertEquals(ring.config(), model.config());
        assertEquals(ring.pace(), model.paceProperty().get());
    }

    @Test
    void arrivesWhereItGoesBackToWhateverIsPressedMeanwhile() {
        model.step(StepKind.BOTH, 20);
        ticks(60);
        assertEquals(20, model.snapshot().step());
        model.goBack(new Waypoint(5, model.config()));
        model.play();
        model.step(StepKind.BOTH, 1);
        ticks(60);
        assertEquals(5, model.snapshot().step());
        assertEquals(SessionState.PAUSED, model.snapshot().state());
        model.step(StepKind.BOTH, 1);
        ticks(60);
        assertEquals(6, model.snapshot().step());
    }

    @Test
    void showsOneFramePerPulseWhileItTrains() {
        model.play();
        assertTrue(model.trainingProperty().get());
        ticks(5);
        long before = model.snapshot().step();
        tick();
        assertEquals(before + 1, model.snapshot().step());
    }

    @Test
    void doesNotFlickerWhileACommandIsOnItsWay() {
        ticks(20);
        int[] changes = {0};
        model.play();
        model.trainingProperty().subscribe((before, after) -> changes[0]++);
        ticks(20);
        assertEquals(0, changes[0]);
        model.pause();
        ticks(20);
        assertEquals(1, changes[0]);
        assertFalse(model.trainingProperty().get());
    }

    @Test
    void asksForCurvesLessOftenThanForFrames() {
        model.play();
        int[] frames = {0};
        int[] charts = {0};
        model.snapshotProperty().subscribe((before, after) -> frames[0]++);
        model.chartProperty().subscribe((before, after) -> charts[0]++);
        ticks(60);
        assertTrue(frames[0] > 50, "frames " + frames[0]);
        assertTrue(charts[0] >= 8 && charts[0] <= 15, "charts " + charts[0]);
    }

    @Test
    void asksSeldomWhileNothingMoves() {
        ticks(20);
        int[] frames = {0};
        model.snapshotProperty().subscribe((before, after) -> frames[0]++);
        ticks(60);
        assertEquals(0, frames[0], "nothing new to draw");
        model.step(StepKind.BOTH, 1);
        ticks(5);
        assertEquals(1, model.snapshot().step());
    }

    @Test
    void dropsFramesOfAnOlderRun() {
        model.play();
        ticks(10);
        model.reset();
        boolean[] wentBack = {false};
        model.snapshotProperty()
                .subscribe((before, after) -> wentBack[0] |= after.run() < before.run());
        ticks(20);
        assertFalse(wentBack[0]);
        assertEquals(2, model.snapshot().run());
        assertEquals(0, model.snapshot().step());
    }

    @Test
    void changesALearningRateInTheMiddleOfARun() {
        model.play();
        ticks(10);
        model.set(setting("generator.learningRate"), 2e-3);
        ticks(10);
        assertEquals(1, model.snapshot().run());
        assertEquals(SessionState.RUNNING, model.snapshot().state());
        assertEquals(2e-3, model.snapshot().config().generator().optimiser().learningRate());
        assertEquals(1, model.snapshot().changes().size());
        assertEquals(Notice.NONE, model.noticeProperty().get());
    }

    @Test
    void saysWhatItRebuilt() {
        model.set(setting("seed"), 7.0);
        assertEquals(Notice.Kind.REBUILT, model.noticeProperty().get().kind());
        assertTrue(model.noticeProperty().get().text().contains("seed\u00a07"));
        ticks(5);
        assertEquals(7, model.snapshot().config().seed());
        ticks(500);
        assertEquals(Notice.NONE, model.noticeProperty().get());
    }

    @Test
    void keepsWhatWasToldBeforeTheFirstPulseForAWhile() {
        model.tell(Notice.Kind.TROUBLE, "First.");
        model.tell(Notice.Kind.TROUBLE, "Second.");
        now = Long.MAX_VALUE / 2;
        ticks(100);
        assertEquals("First. Second.", model.noticeProperty().get().text());
        model.tell(Notice.Kind.TROUBLE, "Third.");
        assertEquals("Third.", model.noticeProperty().get().text());
        ticks(500);
        assertEquals(Notice.NONE, model.noticeProperty().get());
    }

    @Test
    void makesNoStepOfARunThatHasDiverged() {
        GanConfig wild = setting("objective").with(GanConfig.standard(), "least-squares");
        for (String player : new String[] {"discriminator", "generator"}) {
            wild = setting(player + ".optimiser").with(wild, "sgd");
            wild = setting(player + ".learningRate").with(wild, 1.0);
        }
        model.start(wild);
        model.play();
        ticks(2000);
        assertEquals(SessionState.DIVERGED, model.snapshot().state());
        model.tell(Notice.Kind.REBUILT, "stands");
        model.step(StepKind.BOTH, 1);
        model.step(StepKind.DISCRIMINATOR, 1);
        assertEquals("stands", model.noticeProperty().get().text());
        ticks(5);
        assertEquals(SessionState.DIVERGED, model.snapshot().state());
    }

    @Test
    void keepsItsSettingsWhereAValueIsRefused() {
        assertThrows(InputException.class, () -> model.parse(setting("batch"), "many"));
        assertEquals(GanConfig.standard(), model.config());
    }

    @Test
    void resetsToThePersonsSettings() {
        model.set(setting("batch"), 32.0);
        model.step(StepKind.BOTH, 3);
        ticks(10);
        model.reset();
        ticks(10);
        assertEquals(0, model.snapshot().step());
        assertEquals(32, model.snapshot().config().batchSize());
    }

    @Test
    void resetsToTheScenarioAsItCame() {
        Scenario ring = Scenarios.of("ring");
        model.choose(ring);
        model.set(setting("generator.learningRate"), 2e-3);
        model.paceProperty().set(7);
        model.z1Property().set(2);
        model.z2Property().set(1);
        model.layers().toggle(PlaneLayer.TRAILS);
        model.resetToScenario();
        assertEquals(ring.config(), model.config());
        assertEquals(ring.pace(), model.paceProperty().get());
        assertEquals(0.4, model.z1Property().get());
        assertEquals(0, model.z2Property().get());
        assertEquals(PlaneLayer.standard(), model.layers().shown());
    }

    @Test
    void remembersThatARunWasChangedUntilItIsReset() {
        double rate = model.config().generator().optimiser().learningRate();
        model.set(setting("generator.learningRate"), 2e-3);
        model.set(setting("generator.learningRate"), rate);
        assertFalse(model.changedProperty().get(), "nothing was trained with it");
        model.step(StepKind.BOTH, 5);
        ticks(20);
        model.set(setting("generator.learningRate"), 2e-3);
        model.set(setting("generator.learningRate"), rate);
        assertTrue(model.changedProperty().get());
        model.reset();
        assertFalse(model.changedProperty().get());
    }

    @Test
    void bringsBackTheRunThatAChangeEnded() {
        Scenario first = model.scenarioProperty().get();
        model.paceProperty().set(7);
        model.step(StepKind.BOTH, 5);
        ticks(20);
        model.choose(Scenarios.of("ring"));
        ticks(20);
        assertEquals(5, model.former().orElseThrow().step());
        model.bringBack();
        ticks(20);
        assertEquals(5, model.snapshot().step());
        assertEquals(GanConfig.standard(), model.config());
        assertEquals(first, model.scenarioProperty().get());
        assertEquals(7, model.paceProperty().get());
    }

    @Test
    void offersTheRunBeforeByItsNameOnlyWhileARunIsNew() {
        model.step(StepKind.BOTH, 5);
        ticks(20);
        model.choose(Scenarios.of("saturation"));
        ticks(20);
        assertEquals(
                "Back to the run before: Two modes, step 5",
                Offers.of(model).orElseThrow().label());
        model.step(StepKind.BOTH, 5);
        ticks(20);
        model.parse(setting("objective"), "wgan-gp");
        ticks(20);
        String said = model.noticeProperty().get().text();
        assertTrue(said.contains("brings them along"), said);
        assertEquals(Optional.empty(), Offers.of(model), "this run goes on");
        model.parse(setting("generator.layers"), "4");
        ticks(20);
        assertEquals(
                "Back to the run before: Saturation, step 5",
                Offers.of(model).orElseThrow().label());
    }

    @Test
    void saysWhichRunAChangeEnds() {
        model.step(StepKind.BOTH, 5);
        ticks(20);
        model.parse(setting("generator.layers"), "4");
        String said = model.noticeProperty().get().text();
        assertTrue(said.contains("The run so far ends here."), said);
    }

    @Test
    void stopsStepsThatWereAskedForAsIfItTrained() {
        model.stepTo(100_000);
        ticks(20);
        model.toggle();
        ticks(20);
        long step = model.snapshot().step();
        ticks(20);
        assertTrue(step < 100);
        assertEquals(step, model.snapshot().step());
    }

    @Test
    void warnsWhereTheSameSettingsWouldDivergeAgain() {
        model.set(setting("objective"), "least-squares");
        model.set(setting("discriminator.optimiser"), "sgd");
        model.set(setting("discriminator.learningRate"), 1.0);
        model.play();
        for (int i = 0; i < 500 && model.snapshot().state() != SessionState.DIVERGED; i++) {
            tick();
        }
        String step = Long.toString(model.snapshot().aftermath().orElseThrow().divergence().step());
        model.reset();
        ticks(20);
        Relapse relapse = Relapse.of(model.snapshot(), model.config()).orElseThrow();
        assertTrue(relapse.sentence().contains("step " + step), relapse.sentence());
        relapse.offer(model).orElseThrow().action().run();
        ticks(20);
        assertTrue(model.config().discriminator().optimiser().learningRate() < 1);
        assertTrue(Relapse.of(model.snapshot(), model.config()).isEmpty());
    }

    @Test
    void takesOverAScenarioAndStands() {
        model.play();
        ticks(10);
        model.choose(model.scenarios().get(1));
        ticks(10);
        assertEquals(model.scenarios().get(1).config(), model.snapshot().config());
        assertEquals(0, model.snapshot().step());
        assertEquals(SessionState.PAUSED, model.snapshot().state());
    }
}
