package org.ganscope.gan.loss;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Losses and their gradients on the logits against PyTorch in float64, and against theory. */
class ObjectiveFixturesTest {
    static List<Fixture> cases() {
        return Fixture.cases("objectives");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAndGradientsAgreeWithPyTorch(Fixture c) {
        Game game = FixtureObjective.of(c).game();
        FMatrixRMaj real = c.matrix("real");
        FMatrixRMaj fake = c.matrix("fake");
        int n = real.numCols;
        FMatrixRMaj both = new FMatrixRMaj(1, n + fake.numCols);
        System.arraycopy(real.data, 0, both.data, 0, n);
        System.arraycopy(fake.data, 0, both.data, n, fake.numCols);
        FMatrixRMaj ds = new FMatrixRMaj(1, both.numCols);

        assertClose(
                c.number("discriminatorLoss"), game.discriminatorLoss(both, n, ds), 1e-6, "L_D");
        gradientsAgree(c.at("discriminatorRealGradient").numbers("data"), ds, 0);
        gradientsAgree(c.at("discriminatorFakeGradient").numbers("data"), ds, n);

        FMatrixRMaj dg = new FMatrixRMaj(1, fake.numCols);
        assertClose(c.number("generatorLoss"), game.generatorLoss(fake, 0, dg), 1e-6, "L_G");
        gradientsAgree(c.at("generatorFakeGradient").numbers("data"), dg, 0);
    }

    /** Each on its own scale: a vanishing gradient must be right, not merely small. */
    private static void gradientsAgree(double[] expected, FMatrixRMaj actual, int at) {
        for (int i = 0; i < expected.length; i++) {
            double bound = 2e-6 * Math.abs(expected[i]) + 1e-38;
            assertEquals(expected[i], actual.data[at + i], bound, "logit " + i);
        }
    }

    /** Smoothed and plain: at the best D against p_g = p_data, found by bisection of ∂L_D/∂s. */
    @ParameterizedTest
    @CsvSource({
        "MINIMAX, 1",
        "MINIMAX, 0.8",
        "NON_SATURATING, 1",
        "NON_SATURATING, 0.8",
        "LEAST_SQUARES, 1",
        "LEAST_SQUARES, 0.8"
    })
    void atTheOptimumOfEqualDistributionsTheLossesAreThoseOfTheory(
            Objective objective, double realLabel) {
        Game game = LossConfig.of(objective).withRealLabel(realLabel).game();
        FMatrixRMaj s = new FMatrixRMaj(1, 8);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        float low = -3;
        float high = 3;
        for (int i = 0; i < 40; i++) {
            s.fill((low + high) / 2);
            game.discriminatorLoss(s, 4, ds);
            boolean above = ds.data[0] + ds.data[4] > 0;
            low = above ? low : s.data[0];
            high = above ? s.data[0] : high;
        }
        assertEquals(game.equilibriumDiscriminatorLoss(), game.discriminatorLoss(s, 4, ds), 1e-6);
        assertEquals(game.equilibriumGeneratorLoss(), game.generatorLoss(s, 0, ds), 1e-6);
        double best = game.optimalScore(0.3, 0.3);
        assertEquals(realLabel / 2, best, 1e-12);
        assertEquals(best, game.meanScore(s.data, 0, new float[8], 8), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Objective.class,
            names = {"HINGE", "WGAN", "WGAN_GP", "RELATIVISTIC"})
    void withAnUndecidedCriticTheLossesAreThoseOfTheory(Objective objective) {
        Game game = objective.game();
        FMatrixRMaj s = new FMatrixRMaj(1, 8);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        assertEquals(game.equilibriumDiscriminatorLoss(), game.discriminatorLoss(s, 4, ds), 1e-6);
        double loss = game.generatorLoss(s, game.isRelativistic() ? 4 : 0, ds);
        double expected = game.equilibriumGeneratorLoss();
        assertEquals(Double.isNaN(expected) ? 0 : expected, loss, 1e-6);
    }

    @ParameterizedTest
    @ValueSource(floats = {-1, -0.4f, 0, 0.7f, 1})
    void anyConstantScoreUpToTheHingesIsAnEquilibriumOfTheHingeGame(float score) {
        Game game = Objective.HINGE.game();
        FMatrixRMaj s = new FMatrixRMaj(1, 8);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        s.fill(score);
        assertEquals(game.equilibriumDiscriminatorLoss(), game.discriminatorLoss(s, 4, ds), 1e-6);
        assertEquals(-score, game.generatorLoss(s, 0, ds), 1e-6);
        assertTrue(Double.isNaN(game.equilibriumGeneratorLoss()), "L_G has no level of its own");
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void theSharesOfTheSamplesMakeUpTheLosses(Objective objective) {
        Game game = LossConfig.of(objective).withRealLabel(0.9).game();
        float[] logits = {0.3f, -1.7f, 2.2f, 0.1f, -0.4f, 1.6f, -2.5f, 0.7f};
        FMatrixRMaj s = row(logits, 0, 0);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        FMatrixRMaj shares = new FMatrixRMaj(1, 8);
        game.discriminatorShares(s, 4, shares);
        double whole = mean(shares, 0, 4) + mean(shares, 4, 4);
        assertEquals(game.discriminatorLoss(s, 4, ds), whole, 1e-6, "L_D");
        int real = game.isRelativistic() ? 4 : 0;
        FMatrixRMaj own = new FMatrixRMaj(1, 8 - real);
        game.generatorShares(s, real, own);
        assertEquals(game.generatorLoss(s, real, ds), mean(own, 0, 8 - real), 1e-6, "L_G");
        if (!game.isRelativistic()) { // there a share is that of its pair
            assertOwnSlopes(game, s);
        }
    }

    /** The slope of a sample's share, n times that of the loss, by central differences. */
    private static void assertOwnSlopes(Game game, FMatrixRMaj s) {
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        game.discriminatorLoss(s, 4, ds);
        for (int i = 0; i < 8; i++) {
            FMatrixRMaj up = new FMatrixRMaj(1, 8);
            FMatrixRMaj down = new FMatrixRMaj(1, 8);
            game.discriminatorShares(row(s.data, i, 0.01f), 4, up);
            game.discriminatorShares(row(s.data, i, -0.01f), 4, down);
            assertEquals((up.data[i] - down.data[i]) / 0.02, 4 * ds.data[i], 1e-4, "share " + i);
        }
    }

    private static double mean(FMatrixRMaj shares, int at, int n) {
        double sum = 0;
        for (int i = at; i < at + n; i++) {
            sum += shares.data[i];
        }
        return sum / n;
    }

    /** Logits away from the hinges, against central differences of the losses. */
    @ParameterizedTest
    @EnumSource(Objective.class)
    void gradientsAndCurvaturesAreThoseOfTheLosses(Objective objective) {
        Game game = LossConfig.of(objective).withRealLabel(0.9).game();
        float[] logits = {0.3f, -1.7f, 2.2f, 0.1f, -0.4f, 1.6f, -2.5f, 0.7f};
        FMatrixRMaj change = new FMatrixRMaj(1, 8);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        FMatrixRMaj dg = new FMatrixRMaj(1, 8);
        FMatrixRMaj curvature = new FMatrixRMaj(1, 8);
        int real = game.isRelativistic() ? 4 : 0;
        game.discriminatorLoss(row(logits, 0, 0), 4, ds);
        game.generatorLoss(row(logits, 0, 0), real, dg);
        for (int i = 0; i < 8; i++) {
            float h = 1e-2f;
            FMatrixRMaj up = row(logits, i, h);
            FMatrixRMaj down = row(logits, i, -h);
            FMatrixRMaj dUp = new FMatrixRMaj(1, 8);
            FMatrixRMaj dDown = new FMatrixRMaj(1, 8);
            double slope =
                    game.generatorLoss(up, real, dUp) - game.generatorLoss(down, real, dDown);
            assertEquals(slope / (2 * h), dg.data[i], 2e-5, "L_G, logit " + i);
            slope = game.discriminatorLoss(up, 4, dUp) - game.discriminatorLoss(down, 4, dDown);
            assertEquals(slope / (2 * h), ds.data[i], 2e-5, "L_D, logit " + i);
            change.zero();
            change.data[i] = 1;
            game.discriminatorCurvature(row(logits, 0, 0), 4, change, curvature);
            for (int j = 0; j < 8; j++) {
                double bend = (dUp.data[j] - dDown.data[j]) / (2 * h);
                assertEquals(bend, curvature.data[j], 2e-5, "curvature " + i + ", " + j);
            }
        }
    }

    private static FMatrixRMaj row(float[] values, int at, float change) {
        FMatrixRMaj row = new FMatrixRMaj(1, values.length, true, values.clone());
        row.data[at] += change;
        return row;
    }

    @Test
    void minimaxSaturatesAndItsAlternativeDoesNotWhereDIsSure() {
        FMatrixRMaj s = new FMatrixRMaj(1, 1, true, -20);
        FMatrixRMaj ds = new FMatrixRMaj(1, 1);
        Objective.MINIMAX.game().generatorLoss(s, 0, ds);
        assertEquals(-2.06e-9, ds.data[0], 1e-11);
        Objective.NON_SATURATING.game().generatorLoss(s, 0, ds);
        assertEquals(-1, ds.data[0], 1e-6);
    }
}
