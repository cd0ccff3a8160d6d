package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("A diagnosis")
class DiagnosisTest {
    private static final double LN2 = Math.log(2);

    /** Two equal modes, losses as at the equilibrium. */
    private static Recent seen(long step, double jsd, double left, double quality) {
        return new Recent(
                step,
                500,
                new Recent.Play(2 * LN2, 2 * LN2, LN2, LN2, 0.5, 0.5, 0.1, 0.2),
                new Recent.Fit(
                        jsd,
                        jsd,
                        0.02,
                        Recent.Swings.NONE,
                        quality,
                        0.1,
                        List.of(left, 1 - left),
                        List.of(0.5, 0.5)),
                Recent.Life.LIVELY);
    }

    private static Recent good(long step) {
        return seen(step, 0.02, 0.5, 0.99);
    }

    private static Recent wrong(long step) {
        return seen(step, 0.4, 0.5, 0.4);
    }

    private static Diagnosis after(Diagnosis start, int looks, int every, Recent... repeated) {
        Diagnosis diagnosis = start;
        long step = start.since();
        for (int i = 0; i < looks; i++) {
            step += every;
            Recent next = repeated[i % repeated.length];
            diagnosis =
                    diagnosis.next(
                            new Recent(step, next.steps(), next.play(), next.fit(), next.life()));
        }
        return diagnosis;
    }

    @Test
    void isTakenFromTheEvidence() {
        assertEquals(Finding.CONVERGED, Finding.of(good(1)));
        assertEquals(Finding.WRONG_EQUILIBRIUM, Finding.of(wrong(1)));
        assertEquals(
                Finding.LEARNING,
                Finding.of(new Recent(1, 100, wrong(1).play(), wrong(1).fit(), wrong(1).life())),
                "too few steps");
        assertEquals(Finding.LEARNING, Finding.of(Recent.nothing()));
    }

    @Test
    void changesOnceAnotherFindingHasHeldForAWhile() {
        assertEquals(Finding.LEARNING, after(Diagnosis.start(), 4, 50, good(0)).finding());
        assertEquals(Finding.CONVERGED, after(Diagnosis.start(), 5, 50, good(0)).finding());
        assertEquals(Finding.LEARNING, after(Diagnosis.start(), 200, 1, good(0)).finding());
        assertEquals(Finding.CONVERGED, after(Diagnosis.start(), 201, 1, good(0)).finding());
        assertEquals(Finding.LEARNING, after(Diagnosis.start(), 3, 500, good(0)).finding());
    }

    @Test
    void doesNotFollowFindingsThatTakeTurns() {
        Diagnosis converged = after(Diagnosis.start(), 10, 50, good(0));
        assertEquals(Finding.CONVERGED, after(converged, 100, 50, wrong(0), good(0)).finding());
        assertEquals(
                Finding.CONVERGED,
                after(converged, 100, 50, wrong(0), wrong(0), wrong(0), good(0)).finding());
    }

    @Test
    void keepsTheEvidenceForWhatItTells() {
        Diagnosis converged = after(Diagnosis.start(), 10, 50, good(0));
        Diagnosis wavering = after(converged, 2, 50, wrong(0));
        assertEquals(Finding.CONVERGED, wavering.finding());
        assertEquals(0.02, wavering.seen().fit().jsd());
        assertEquals(0.4, after(converged, 9, 50, wrong(0)).seen().fit().jsd());
    }

    @Test
    void staysOnceDiverged() {
        Diagnosis diverged = after(Diagnosis.start(), 10, 50, good(0)).diverged();
        assertEquals(Finding.DIVERGED, diverged.finding());
    }
}
