package org.ganscope.theory;

import static org.ganscope.theory.Printed.assertPrints;

import org.junit.jupiter.api.Test;

/**
 * The figures that the authors of Daskalakis et al. 2018 print for the deterministic game with v =
 * (3, 4), 1000 states including the start, η = 0.1. Their means are over all 1000 states.
 */
class OptimismNotebookTest {
    private static final State START = State.of(new double[] {1.7, 1.7}, new double[] {1.4, 1.4});
    private static final int STEPS = 999;

    private final BilinearGame game = BilinearGame.towards(3, 4);
    private final UpdateRule rule = UpdateRule.simultaneous(0.1);

    @Test
    void gradientDescentWithClippingCyclesAndOnlyItsMeanIsNearTheData() {
        Trajectory run = Trajectory.of(game.withClip(1), rule, START, STEPS);
        assertLast(run.last(), "3.48000545", "5.07760794");
        assertMean(run.mean(), "3.01224287", "3.98588748");
    }

    /** The start is in the list twice, as the states of "before" and "now" of the first step. */
    @Test
    void optimisticMirrorDescentConverges() {
        Trajectory run = Trajectory.of(game, rule.with(new Optimistic()), START, STEPS - 1);
        assertLast(run.last(), "2.99125639", "3.98489638");
        State all = run.mean().zero().plus(run.states().size(), run.mean()).plus(1, START);
        assertMean(all.zero().plus(1.0 / (STEPS + 1), all), "3.01131623", "4.00931959");
    }

    /** Their penalty 0.1·(‖w‖ − 1)² has no ½. */
    @Test
    void aGradientPenaltyDoesNotEndTheCycle() {
        BilinearGame penalised = game.withPenalty(new Penalty.GradientPenalty(2 * 0.1, 1));
        Trajectory run = Trajectory.of(penalised, rule, START, STEPS);
        assertLast(run.last(), "1.77182765", "2.26763725");
        assertMean(run.mean(), "2.99631726", "4.02111631");
    }

    /**
     * Their momenta begin at the values of the parameters, m_D = 1.4 and m_G = 1.7, where w changes
     * by +m_D but θ by −m_G.
     */
    @Test
    void momentumDoesNotEndTheCycle() {
        State memory = State.of(new double[] {-1.7, -1.7}, new double[] {1.4, 1.4});
        UpdateRule momentum = rule.with(new HeavyBall(0.5));
        Trajectory run =
                Trajectory.of(game.withClip(1), momentum, new Iterate(START, memory), STEPS);
        assertLast(run.last(), "1.97080644", "2.50190771");
        assertMean(run.mean(), "2.97992172", "3.96787225");
    }

    private static void assertLast(State last, String first, String second) {
        assertPrints(first, last.generator(0));
        assertPrints(second, last.generator(1));
    }

    private static void assertMean(State mean, String first, String second) {
        assertPrints(first, mean.generator(0));
        assertPrints(second, mean.generator(1));
    }
}
