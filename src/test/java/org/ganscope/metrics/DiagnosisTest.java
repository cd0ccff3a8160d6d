package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

@DisplayName("A diagnosis")
class DiagnosisTest {
    private static final double LN2 = Math.log(2);

    /** Two equal modes, losses as at the equilibrium. */
    private static Recent seen(long step, double jsd, double left, double quality) {
        return new Recent(
                step,
                500,
                new Recent.Play(2 * LN2, 2 * LN2, LN2, LN2, 0.5, 0.5, 0.1, 0.1, 0.2),
                new Recent.Fit(
                        jsd,
                        jsd,
                        jsd,
                        jsd,
                        new Recent.Span(step, step, 8),
                        0.5,
                        0.5,
                        new Recent.Best(jsd, step),
                        Recent.Oscillation.NONE,
                        quality,
                        List.of(left, 1 - left),
                        List.of(0.5, 0.5),
                        new Recent.Place(List.of(0.0), 1, 0)),
                Recent.Response.FULL);
    }

    private static Recent good(long step) {
        return seen(step, 0.02, 0.5, 0.99);
    }

    private static Recent wrong(long step) {
        return seen(step, 0.4, 0.5, 0.4);
    }

    /** A finding that has been shown for a long time. */
    private static Diagnosis learning() {
        return Diagnosis.of(Finding.LEARNING, seen(0, 0.3, 0.5, 0.6));
    }

    private static Diagnosis after(Diagnosis start, int looks, int every, Recent... repeated) {
        Diagnosis diagnosis = start;
        long step = start.seen().step();
        for (int i = 0; i < looks; i++) {
            step += every;
            Recent next = repeated[i % repeated.length];
            diagnosis =
                    diagnosis.next(
                            new Recent(
                                    step, next.steps(), next.play(), next.fit(), next.response()));
        }
        return diagnosis;
    }

    @Test
    void isTakenFromTheEvidence() {
        assertEquals(Finding.CONVERGED, Finding.of(good(1), Finding.LEARNING));
        assertEquals(Finding.WRONG_EQUILIBRIUM, Finding.of(wrong(1), Finding.LEARNING));
        assertEquals(
                Finding.LEARNING,
                Finding.of(
                        new Recent(1, 100, wrong(1).play(), wrong(1).fit(), wrong(1).response()),
                        Finding.LEARNING),
                "too few steps");
        assertEquals(Finding.BEGUN, Finding.of(Recent.nothing(), Finding.BEGUN));
    }

    @Test
    void changesOnceAnotherFindingHasHeldForAWhile() {
        Finding ill = Finding.WRONG_EQUILIBRIUM;
        assertEquals(Finding.LEARNING, after(learning(), 4, 50, wrong(0)).finding());
        assertEquals(ill, after(learning(), 5, 50, wrong(0)).finding());
        assertEquals(Finding.LEARNING, after(learning(), 200, 1, wrong(0)).finding());
        assertEquals(ill, after(learning(), 201, 1, wrong(0)).finding());
        assertEquals(Finding.LEARNING, after(learning(), 3, 500, wrong(0)).finding());
    }

    @Test
    void followsTheDegreesOfLikenessSooner() {
        assertEquals(Finding.LEARNING, after(learning(), 20, 1, good(0)).finding());
        assertEquals(Finding.CONVERGED, after(learning(), 21, 1, good(0)).finding());
        assertEquals(Finding.LEARNING, after(learning(), 3, 50, good(0)).finding());
    }

    @Test
    void doesNotFollowFindingsThatTakeTurns() {
        Diagnosis converged = after(learning(), 10, 50, good(0));
        assertEquals(Finding.CONVERGED, after(converged, 100, 50, wrong(0), good(0)).finding());
        assertEquals(
                Finding.CONVERGED,
                after(converged, 100, 50, wrong(0), wrong(0), wrong(0), good(0)).finding());
    }

    @Test
    void keepsTheEvidenceForItsFinding() {
        Diagnosis converged = after(learning(), 10, 50, good(0));
        Diagnosis wavering = after(converged, 2, 50, wrong(0));
        assertEquals(Finding.CONVERGED, wavering.finding());
        assertEquals(0.02, wavering.seen().fit().jsd());
        assertEquals(0.4, after(converged, 9, 50, wrong(0)).seen().fit().jsd());
    }

    @Test
    void noLongerCallsApartWhatTheLatestMeasurementShowsTogether() {
        Recent apart = seen(1, 0.6, 0.5, 0.1);
        assertEquals(Finding.APART, Finding.of(young(apart, 0.6), Finding.LEARNING));
        assertEquals(Finding.LEARNING, Finding.of(young(apart, 0.4), Finding.APART));
        Diagnosis told = Diagnosis.of(Finding.APART, apart);
        assertEquals(Finding.LEARNING, told.next(young(apart, 0.4)).finding());
    }

    private static Recent young(Recent seen, double latest) {
        Recent.Fit fit = seen.fit();
        return new Recent(
                seen.step(),
                100,
                seen.play(),
                new Recent.Fit(
                        fit.jsd(),
                        latest,
                        fit.jsdBefore(),
                        fit.jsdLongBefore(),
                        fit.span(),
                        fit.distance(),
                        fit.distanceBefore(),
                        fit.best(),
                        fit.oscillation(),
                        fit.quality(),
                        fit.modeShares(),
                        fit.modeWeights(),
                        fit.place()),
                seen.response());
    }

    @Test
    void staysOnceDiverged() {
        Diagnosis diverged = after(learning(), 10, 50, good(0)).diverged(501);
        assertEquals(Finding.DIVERGED, diverged.finding());
    }

    @Test
    void saysTheSameOfTheSameNumberWhereverItWaversAboutAThreshold() {
        Diagnosis near = after(Diagnosis.of(Finding.NEAR, good(0)), 20, 50, seen(0, 0.035, 0.5, 1));
        assertEquals(Finding.NEAR, near.finding());
        Diagnosis close = after(near, 20, 50, good(0));
        assertEquals(Finding.CONVERGED, close.finding());
        Diagnosis wavering = after(close, 20, 50, seen(0, 0.035, 0.5, 1));
        assertEquals(Finding.CONVERGED, wavering.finding(), "until 0.04");
        assertEquals(
                Finding.NEAR, after(wavering, 20, 50, seen(0, 0.05, 0.5, 1)).finding(), "above");
    }

    @Test
    void dropsAFindingThatIsNoLongerMadeEvenIfOthersAlternate() {
        Diagnosis mislead = after(learning(), 20, 50, seen(0, 0.3, 0.5, 0.9));
        assertEquals(Finding.WRONG_EQUILIBRIUM, mislead.finding());
        Diagnosis wavering =
                after(mislead, 30, 50, good(0), good(0), seen(0, 0.1, 0.5, 0.9), good(0));
        assertNotEquals(Finding.WRONG_EQUILIBRIUM, wavering.finding());
    }

    @Test
    void namesACollapseOntoOnePoint() {
        Recent spread = wrong(1);
        Recent.Fit fit = spread.fit();
        Recent point =
                new Recent(
                        1,
                        500,
                        spread.play(),
                        new Recent.Fit(
                                fit.jsd(),
                                fit.latestJsd(),
                                fit.jsdBefore(),
                                fit.jsdLongBefore(),
                                fit.span(),
                                fit.distance(),
                                fit.distanceBefore(),
                                fit.best(),
                                fit.oscillation(),
                                fit.quality(),
                                fit.modeShares(),
                                fit.modeWeights(),
                                new Recent.Place(List.of(-0.96), 0.02, 0)),
                        spread.response());
        assertEquals(Finding.POINT_COLLAPSE, Finding.of(point, Finding.LEARNING));
    }

    @Test
    void knowsWhatWasChangedBeforeItAndWhatACureHasCured() {
        GanConfig low = GanConfig.standard();
        GanConfig high = Settings.of("discriminator.learningRate").parse(low, "0.01");
        Diagnosis ill = after(learning(), 20, 50, wrong(0));
        assertEquals(Finding.WRONG_EQUILIBRIUM, ill.finding());
        Diagnosis treated = ill.changed(1000, low, high, false);
        assertEquals(Optional.empty(), treated.change(), "not yet followed by anything");
        Diagnosis well = after(treated, 20, 50, good(0));
        assertEquals(Finding.CONVERGED, well.finding());
        assertEquals(Optional.of(Finding.WRONG_EQUILIBRIUM), well.cured());
        assertEquals(1000, well.change().orElseThrow().step());
        assertEquals(
                "discriminator.learningRate",
                well.change().orElseThrow().settings().getFirst().key());
    }

    @Test
    void takesChangesAtOneStepAsOneSoThatAReplayFindsTheSame() {
        GanConfig low = GanConfig.standard();
        GanConfig high = Settings.of("discriminator.learningRate").parse(low, "0.01");
        GanConfig other = Settings.of("generator.learningRate").parse(high, "0.01");
        Diagnosis once = learning().changed(500, low, other, false);
        Diagnosis twice =
                learning().changed(500, low, high, false).changed(500, high, other, false);
        assertEquals(once, twice);
        Diagnosis undone = learning().changed(500, low, high, false).changed(500, high, low, false);
        assertEquals(Optional.empty(), undone.changes().change());
    }

    @Test
    void takesTheWayOfASliderAsOneChange() {
        GanConfig low = GanConfig.standard();
        GanConfig middle = Settings.of("discriminator.learningRate").parse(low, "0.01");
        GanConfig high = Settings.of("discriminator.learningRate").parse(low, "0.02");
        Diagnosis dragged =
                learning().changed(500, low, middle, false).changed(700, middle, high, false);
        ChangeEffect change = dragged.changes().change().orElseThrow();
        assertEquals(500, change.step());
        assertEquals(low, change.before());
        assertEquals(high, change.after());
    }
}
