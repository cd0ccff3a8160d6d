package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Player;
import org.ganscope.gan.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;

@DisplayName("The status strip")
class VerdictsTest {
    private static Snapshot after(GanConfig config, int steps) {
        Run run = new Run(config);
        steps(run, steps);
        return seen(run);
    }

    private static Snapshot seen(Run run) {
        return run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
    }

    private static Verdict observe(Observer observer, Snapshot snapshot) {
        return observer.observe(snapshot, snapshot);
    }

    @Test
    void warnsOfPerfectLossesWithAWrongDistribution() {
        GanConfig linear = Scenarios.of("linear-playground").config().withBatchSize(1024);
        Verdict verdict = observe(new Observer(), after(linear, 3000));
        assertEquals(Verdict.Mood.WARNING, verdict.mood());
        assertTrue(verdict.text().contains("this D is too weak"), verdict.text());
    }

    @Test
    void doesNotJudgeTheLossesOfOneGameByAnother() {
        GanConfig linear = Scenarios.of("linear-playground").config().withBatchSize(1024);
        Run run = new Run(linear);
        steps(run, 3000);
        Observer observer = new Observer();
        assertEquals(Verdict.Mood.WARNING, observe(observer, seen(run)).mood());

        run.configure(Settings.of("data.sigma").parse(linear, "0.4"));
        assertEquals(Verdict.Mood.NEUTRAL, observe(observer, seen(run)).mood());
        steps(run, 199);
        assertEquals(Verdict.Mood.NEUTRAL, observe(observer, seen(run)).mood());
        steps(run, 101);
        observe(observer, seen(run));
        assertEquals(Verdict.Mood.WARNING, observe(observer, seen(run)).mood());
    }

    @Test
    void doesNotJudgeTheLossesOfASingleBatch() {
        GanConfig linear = Scenarios.of("linear-playground").config().withBatchSize(1024);
        Snapshot all = after(linear, 3000);
        assertEquals(Verdict.Mood.WARNING, observe(new Observer(), all).mood());
        Run run = new Run(linear);
        steps(run, 3000);
        Snapshot last =
                run.snapshot(
                        new FrameRequest(2950, FrameRequest.LATEST, 600),
                        1,
                        SessionState.PAUSED,
                        0);
        assertEquals(Verdict.Mood.NEUTRAL, new Observer().observe(all, last).mood());
        Snapshot old = run.snapshot(new FrameRequest(0, 2000, 600), 1, SessionState.PAUSED, 0);
        assertEquals(Verdict.Mood.NEUTRAL, new Observer().observe(all, old).mood());
    }

    private static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(Move.BOTH);
        }
    }

    @Test
    void doesNotJudgeTheLossesOfTheFirstSteps() {
        GanConfig linear = Scenarios.of("linear-playground").config();
        assertEquals(Verdict.Mood.NEUTRAL, observe(new Observer(), after(linear, 3)).mood());
    }

    @Test
    void countsTheModesThatAreCovered() {
        Verdict verdict = observe(new Observer(), line(0.2, 1));
        assertTrue(verdict.text().startsWith("1 of 2 modes covered"), verdict.text());
        assertTrue(verdict.text().contains("JSD 0.2"), verdict.text());
    }

    @Test
    void doesNotCallAModeCoveredOnlyBecauseSamplesLieOnItsSide() {
        Verdict verdict = observe(new Observer(), line(0.2, 5));
        assertTrue(verdict.text().contains("hardly anything in common"), verdict.text());
    }

    @Test
    void looksAtTheShapeBesidesTheShares() {
        Verdict verdict = observe(new Observer(), line(0.6, 0));
        assertTrue(verdict.text().contains("the shape is still off"), verdict.text());
    }

    @Test
    void changesItsJudgementOnlyTheSecondTime() {
        Observer observer = new Observer();
        observe(observer, line(0.2, 1));
        assertTrue(observe(observer, line(0.6, 0)).text().contains("1 of 2 modes"));
        assertTrue(observe(observer, line(0.6, 0)).text().contains("shape is still off"));
    }

    /** G(z) = w·z + b at step 0 of the linear playground. */
    private static Snapshot line(double w, double b) {
        GanConfig config = Scenarios.of("linear-playground").config();
        return after(Settings.of("generator.start").parse(config, w + ", " + b), 0);
    }

    @Test
    void namesTheRateThatIsProbablyTooHigh() {
        GanConfig config = GanConfig.standard();
        config = Settings.of("generator.optimiser").parse(config, "sgd");
        config = Settings.of("generator.learningRate").parse(config, "1");
        Verdict verdict = Autopsy.of(diverged(config));
        assertEquals(Verdict.Mood.BAD, verdict.mood());
        assertTrue(verdict.text().contains("In step 37"), verdict.text());
        assertTrue(
                verdict.text().contains("learning rate of G, 1, is too high for SGD"),
                verdict.text());
    }

    @Test
    void blamesTheGameWhereBothRatesAreModest() {
        Verdict verdict = Autopsy.of(diverged(GanConfig.standard()));
        assertTrue(verdict.text().contains("each other"), verdict.text());
    }

    private static Snapshot diverged(GanConfig config) {
        Snapshot at = after(config, 1);
        return new Snapshot(
                at.run(),
                36,
                SessionState.DIVERGED,
                config,
                at.discriminator(),
                at.generator(),
                at.average(),
                at.latest(),
                at.curves(),
                at.modeShares(),
                at.diagnosis(),
                at.request(),
                at.rateChanges(),
                Optional.of(new Divergence(37, Player.DISCRIMINATOR, Divergence.Quantity.GRADIENT)),
                0);
    }
}
