package org.ganscope.gan;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;

/** Losses and their gradients on the logits against PyTorch in float64, and against theory. */
class ObjectiveFixturesTest {
    static List<Fixture> cases() {
        return Fixture.cases("objectives");
    }

    static Objective objective(Fixture c) {
        return Arrays.stream(Objective.values())
                .filter(o -> o.key().equals(c.text("objective")))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAndGradientsAgreeWithPyTorch(Fixture c) {
        Game game = objective(c).game();
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
        assertClose(c.number("generatorLoss"), game.generatorLoss(fake, dg), 1e-6, "L_G");
        gradientsAgree(c.at("generatorFakeGradient").numbers("data"), dg, 0);
    }

    /** Each on its own scale: a vanishing gradient must be right, not merely small. */
    private static void gradientsAgree(double[] expected, FMatrixRMaj actual, int at) {
        for (int i = 0; i < expected.length; i++) {
            double bound = 2e-6 * Math.abs(expected[i]) + 1e-38;
            assertEquals(expected[i], actual.data[at + i], bound, "logit " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void atTheOptimumOfEqualDistributionsTheLossesAreThoseOfTheory(Objective objective) {
        Game game = objective.game();
        float logit = game.scoreIsProbability() ? 0 : 0.5f;
        FMatrixRMaj s = new FMatrixRMaj(1, 8);
        s.fill(logit);
        FMatrixRMaj ds = new FMatrixRMaj(1, 8);
        assertEquals(game.equilibriumDiscriminatorLoss(), game.discriminatorLoss(s, 4, ds), 1e-6);
        assertEquals(game.equilibriumGeneratorLoss(), game.generatorLoss(s, ds), 1e-6);
        assertEquals(0.5, game.meanScore(s.data, 0, new float[8], 8), 1e-7);
        assertEquals(0.5, game.optimalScore(0.3, 0.3), 1e-12);
    }

    @Test
    void minimaxSaturatesAndItsAlternativeDoesNotWhereDIsSure() {
        FMatrixRMaj s = new FMatrixRMaj(1, 1, true, -20);
        FMatrixRMaj ds = new FMatrixRMaj(1, 1);
        Objective.MINIMAX.game().generatorLoss(s, ds);
        assertEquals(-2.06e-9, ds.data[0], 1e-11);
        Objective.NON_SATURATING.game().generatorLoss(s, ds);
        assertEquals(-1, ds.data[0], 1e-6);
    }
}
