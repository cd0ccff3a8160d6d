package org.ganscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

class LinearGanTest {
    private static final double MU = 0.7;
    private static final double DEVIATION = 1.3;
    private static final State[] STATES = {
        LinearGan.state(0.6, -0.2, 0.5, 0.1),
        LinearGan.state(-1.8, 2.5, -1.1, -0.7),
        LinearGan.state(0.05, 0.7, 3.5, -2),
        LinearGan.state(2.2, 0, -0.02, 1.4),
    };

    /** E over x ~ N(m, d²) by the midpoint rule on a fine grid: no Stein, no Hermite. */
    private static double mean(double m, double d, DoubleUnaryOperator f) {
        int n = 20_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double u = -10 + 20 * (i + 0.5) / n;
            sum += Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) * f.applyAsDouble(m + d * u);
        }
        return sum * 20 / n;
    }

    private static double softplus(double s) {
        return Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s)));
    }

    /** −∂/∂θ of G's loss and −∂/∂ψ of D's, by definition and central differences. */
    @ParameterizedTest
    @EnumSource
    void theFieldDescendsTheTwoLosses(Loss loss) {
        LinearGan game = new LinearGan(MU, DEVIATION, loss);
        for (State at : STATES) {
            State v = game.direction(at);
            for (int i = 0; i < at.size(); i++) {
                double[] step = new double[4];
                step[i] = 1e-4;
                ToDoubleFunction<State> ofPlayer =
                        at.isDiscriminators(i) ? x -> lossOfD(loss, x) : x -> lossOfG(loss, x);
                double above = ofPlayer.applyAsDouble(at.plus(1, at.with(step)));
                double below = ofPlayer.applyAsDouble(at.plus(-1, at.with(step)));
                assertEquals((below - above) / 2e-4, v.get(i), 2e-8, at + " " + i);
            }
        }
    }

    private static double lossOfD(Loss loss, State at) {
        double a = at.get(2);
        double c = at.get(3);
        boolean logits = loss == Loss.WASSERSTEIN;
        return mean(MU, DEVIATION, x -> logits ? -(a * x + c) : softplus(-(a * x + c)))
                + mean(at.get(1), at.get(0), y -> logits ? a * y + c : softplus(a * y + c));
    }

    private static double lossOfG(Loss loss, State at) {
        double a = at.get(2);
        double c = at.get(3);
        return mean(
                at.get(1),
                at.get(0),
                y ->
                        switch (loss) {
                            case MINIMAX -> -softplus(a * y + c);
                            case NON_SATURATING -> softplus(-(a * y + c));
                            case WASSERSTEIN -> -(a * y + c);
                        });
    }

    @ParameterizedTest
    @EnumSource
    void anySpreadIsAnEquilibriumWhenTheMeansAgree(Loss loss) {
        LinearGan game = new LinearGan(MU, DEVIATION, loss);
        for (double w : new double[] {-3, -0.1, 0, 0.02, 1, 1.3, 8}) {
            State at = LinearGan.state(w, MU, 0, 0);
            State v = game.direction(at);
            for (int i = 0; i < v.size(); i++) {
                assertEquals(0, Math.abs(v.get(i)));
            }
            double nearest =
                    Linearisation.of(game, at).eigenvalues().stream()
                            .mapToDouble(Eigenvalue::modulus)
                            .min()
                            .orElseThrow();
            assertEquals(0, nearest, 1e-12, "nothing pulls w");
        }
    }

    /** ẇ = ±a²w E[σ'(s)] with the expectation taken on its own grid. */
    @Test
    void theSpreadMovesByTheSlopeOfSigma() {
        for (State at : STATES) {
            double a = at.get(2);
            double slope =
                    mean(
                            a * at.get(1) + at.get(3),
                            a * at.get(0),
                            s -> 1 / (2 + Math.exp(s) + Math.exp(-s)));
            double expected = a * a * at.get(0) * slope;
            State up = new LinearGan(MU, DEVIATION, Loss.MINIMAX).direction(at);
            State down = new LinearGan(MU, DEVIATION, Loss.NON_SATURATING).direction(at);
            assertEquals(expected, up.get(0), 1e-14);
            assertEquals(-expected, down.get(0), 1e-14);
        }
    }

    @Test
    void saturatingTheSpreadNeverDecreasesAndNonSaturatingItNeverIncreases() {
        RandomStream random = new RandomStream(5);
        float[] start = new float[4];
        for (int run = 0; run < 20; run++) {
            random.fillNormal(start, 0, 4);
            State from = LinearGan.state(start[0], start[1], start[2], start[3]);
            assertSpread(Loss.MINIMAX, from, 1);
            assertSpread(Loss.NON_SATURATING, from, -1);
            assertSpread(Loss.WASSERSTEIN, from, 0);
        }
    }

    private static void assertSpread(Loss loss, State from, int sign) {
        LinearGan game = new LinearGan(MU, DEVIATION, loss).withClip(3);
        State before = from;
        for (State now : Trajectory.of(game, UpdateRule.simultaneous(0.1), from, 300).states()) {
            double change = Math.abs(now.get(0)) - Math.abs(before.get(0));
            assertTrue(sign == 0 ? change == 0 : sign * change >= 0, loss + " " + before);
            before = now;
        }
    }

    /** The mean is found, the spread is not: with R1 the game settles at a wrong w. */
    @Test
    void withR1TheMeanIsLearnedAndTheSpreadIsNot() {
        LinearGan game =
                new LinearGan(MU, DEVIATION, Loss.NON_SATURATING).withPenalty(new Penalty.R1(0.5));
        State start = LinearGan.state(0.6, -1, 0.5, 0);
        State last = Trajectory.of(game, UpdateRule.alternating(0.1, 1), start, 20_000).last();
        assertEquals(MU, last.get(1), 1e-6);
        assertEquals(0, last.get(2), 1e-6);
        assertEquals(0, last.get(3), 1e-6);
        assertTrue(0 < last.get(0) && last.get(0) < 0.6, last::toString);
    }
}
