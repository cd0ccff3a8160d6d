package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("The figures of the modes")
class ModeFiguresTest {
    private static final Distribution PAIR = ring(2, 1, 0.1);

    /** Modes at angles 0, 2π/K, … */
    private static Distribution ring(double modes, double radius, double sigma) {
        return new TargetConfig(TargetKind.RING, List.of(modes, radius, sigma, 1.0)).create();
    }

    /** Samples on the x axis. */
    private static ModeFigures figures(Evaluation evaluation, float... x) {
        FMatrixRMaj samples = new FMatrixRMaj(2, x.length);
        System.arraycopy(x, 0, samples.data, 0, x.length);
        return ModeFigures.of(PAIR, evaluation, samples).orElseThrow();
    }

    @Test
    void countOnlySamplesWithinThreeSigma() {
        ModeFigures figures = figures(Evaluation.STANDARD, 1, 1.29f, 1.31f, -1);
        assertEquals(2, figures.count());
        assertEquals(2, figures.covered());
        assertEquals(0.75, figures.validShare());
        assertEquals(0.5 * (0 + 0.25 + 0.25), figures.totalVariation(), 1e-12);
    }

    @Test
    void reachAsFarAsTheEvaluationSays() {
        float[] x = {1, 1.29f, 1.31f, -1};
        assertEquals(1, figures(Evaluation.STANDARD.withSigmas(4), x).validShare());
        assertEquals(0.5, figures(Evaluation.STANDARD.withSigmas(1), x).validShare());
    }

    @Test
    void coverAModeByItsShareOfAllSamplesValidOrNot() {
        float[] x = {1, 1, 1, 5, -1, 5, 5, 5, 5, 5};
        assertEquals(2, figures(Evaluation.STANDARD.withShare(0.1), x).covered());
        assertEquals(1, figures(Evaluation.STANDARD.withShare(0.11), x).covered());
        assertEquals(0, figures(Evaluation.STANDARD.withShare(0.31), x).covered());
    }

    @Test
    void coverNoModeWithoutASample() {
        assertEquals(1, figures(Evaluation.STANDARD.withShare(0), 1, 1, 5).covered());
    }

    @Test
    void seeTheTargetsOwnSamplesAsNearlyAllValid() {
        FMatrixRMaj samples = new FMatrixRMaj(2, 200_000);
        Distribution grid = TargetConfig.standard(TargetKind.GRID).create();
        grid.sample(new RandomStream(1), samples);
        ModeFigures figures = ModeFigures.of(grid, Evaluation.STANDARD, samples).orElseThrow();
        assertEquals(9, figures.covered());
        assertEquals(1 - Math.exp(-4.5), figures.validShare(), 1e-3);
        assertEquals(0.011, figures.totalVariation(), 0.003);
    }

    @Test
    void existOnTheLineWithinThreeSigmaOnly() {
        Distribution line = TargetConfig.standard(TargetKind.TWO_MODES).create();
        assertTrue(ModeFigures.canCount(line, Evaluation.STANDARD));
        assertFalse(ModeFigures.canCount(line, Evaluation.STANDARD.withSigmas(2)));
        FMatrixRMaj samples = new FMatrixRMaj(1, 4, true, 1, 1.1f, 0.9f, 1);
        ModeFigures figures = ModeFigures.of(line, Evaluation.STANDARD, samples).orElseThrow();
        assertEquals(new ModeFigures(2, 1, 1, 0.5), figures);
    }
}
