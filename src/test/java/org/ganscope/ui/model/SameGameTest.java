package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Curve;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

@DisplayName("Losses and scores of one game")
class SameGameTest {
    private final Run run = new Run(GanConfig.standard());

    private void play(int steps) {
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
    }

    private void choose(Objective objective) {
        run.configure(Settings.of("objective").parse(run.config(), objective.key()));
    }

    private Snapshot snapshot(int buckets) {
        return run.snapshot(FrameRequest.all(buckets), 0, SessionState.PAUSED, 0);
    }

    /** The steps at which a curve of single steps has a value. */
    private List<Integer> steps(Series series) {
        Curve curve = SameGame.of(snapshot(400)).curve(series).orElseThrow();
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < curve.length(); i++) {
            if (!Float.isNaN(curve.mean()[i])) {
                assertEquals(curve.mean()[i], curve.min()[i]);
                assertEquals(curve.mean()[i], curve.max()[i]);
                steps.add((int) curve.step()[i]);
            } else {
                assertTrue(Float.isNaN(curve.min()[i]) && Float.isNaN(curve.max()[i]));
            }
        }
        return steps;
    }

    private double latest(Series series) {
        return SameGame.of(snapshot(400)).latest(series);
    }

    @Test
    @DisplayName("have no value between the choice of another game and the next step")
    void haveNoValueUntilTheNextStep() {
        play(4);
        assertFalse(Double.isNaN(latest(Series.REAL_SCORE)));
        choose(Objective.WGAN_GP);
        for (Series series :
                List.of(
                        Series.REAL_SCORE,
                        Series.GENERATED_SCORE,
                        Series.DISCRIMINATOR_LOSS,
                        Series.GENERATOR_LOSS)) {
            assertTrue(Double.isNaN(latest(series)), series.column());
        }
        assertFalse(Double.isNaN(latest(Series.DISCRIMINATOR_GRADIENT)), "a norm stays a norm");
        play(1);
        assertEquals(run.latest(Series.REAL_SCORE), latest(Series.REAL_SCORE));
    }

    @Test
    @DisplayName("are shown where their own game was played, the others’ steps are a gap")
    void areShownWhereTheirGameWasPlayed() {
        play(3);
        choose(Objective.WGAN_GP);
        play(2);
        assertEquals(List.of(4, 5), steps(Series.REAL_SCORE));
        choose(Objective.NON_SATURATING);
        assertEquals(List.of(1, 2, 3), steps(Series.GENERATOR_LOSS));
        assertTrue(Double.isNaN(latest(Series.GENERATOR_LOSS)));
        play(1);
        assertEquals(List.of(1, 2, 3, 6), steps(Series.DISCRIMINATOR_LOSS));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), steps(Series.GENERATOR_GRADIENT));
    }

    @Test
    @DisplayName("go on where another setting is changed, or a loss of the same kind is chosen")
    void goOnThroughOtherChanges() {
        play(2);
        run.configure(Settings.of("generator.learningRate").parse(run.config(), "0.002"));
        play(1);
        choose(Objective.MINIMAX);
        assertFalse(Double.isNaN(latest(Series.REAL_SCORE)));
        play(1);
        assertEquals(List.of(1, 2, 3, 4), steps(Series.REAL_SCORE));
    }

    @Test
    @DisplayName("go on where another game was chosen and given up between two steps")
    void goOnWhereAnotherGameWasGivenUp() {
        play(2);
        choose(Objective.WGAN_GP);
        run.configure(Settings.of("generator.learningRate").parse(run.config(), "0.002"));
        choose(Objective.NON_SATURATING);
        assertFalse(Double.isNaN(latest(Series.REAL_SCORE)));
        play(1);
        assertEquals(List.of(1, 2, 3), steps(Series.REAL_SCORE));
    }

    @Test
    @DisplayName("share no bucket: one that has steps of both games is left out")
    void shareNoBucket() {
        play(1101);
        choose(Objective.LEAST_SQUARES);
        play(999);
        Curve all = snapshot(50).curves().get(Series.REAL_SCORE);
        Curve shown = SameGame.of(snapshot(50)).curve(Series.REAL_SCORE).orElseThrow();
        assertTrue(all.width() > 1, "buckets of several steps");
        for (int i = 0; i < all.length(); i++) {
            double first = all.step()[i] - (all.width() - 1) / 2.0;
            assertEquals(first <= 1101, Float.isNaN(shown.mean()[i]), "bucket from step " + first);
        }
    }

    @Test
    @DisplayName("have the levels that theory names for them, and no other game’s")
    void haveTheirOwnLevels() {
        play(3);
        choose(Objective.WGAN_GP);
        play(2);
        Snapshot snapshot = snapshot(400);
        assertEquals(
                List.of(new Reference(0, "0", 3, Double.POSITIVE_INFINITY)),
                ChartSpecs.LOSSES.spec(snapshot.config(), snapshot.changes()).references());
    }
}
