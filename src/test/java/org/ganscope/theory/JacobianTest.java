package org.ganscope.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every Jacobian against central differences, of every game and of every way of updating it. */
class JacobianTest {
    private static final double STEP = 1e-5;
    private static final double ERROR = 2e-9;

    private record Case(TwoPlayerGame game, State at) {}

    private static Stream<Case> cases() {
        List<Penalty> penalties =
                List.of(
                        Penalty.NONE,
                        new Penalty.R1(0.3),
                        new Penalty.GradientPenalty(0.7, 1),
                        new Penalty.GradientPenalty(0.7, 0.3));
        State two = State.of(0.8, -1.1);
        State four = LinearGan.state(-0.9, 0.4, 1.2, -0.3);
        State vectors = State.of(new double[] {1.7, -0.2}, new double[] {0.9, -0.95});
        Stream.Builder<Case> cases = Stream.builder();
        for (Penalty penalty : penalties) {
            for (Loss loss : Loss.values()) {
                for (double noise : new double[] {0, 0.7}) {
                    for (double clip : new double[] {1, Double.POSITIVE_INFINITY}) {
                        cases.add(new Case(new DiracGan(loss, penalty, noise, clip), two));
                        cases.add(
                                new Case(
                                        new LinearGan(0.5, 1.3, loss, penalty, noise, clip), four));
                    }
                }
            }
            BilinearGame bilinear = BilinearGame.towards(3, 4).withPenalty(penalty);
            cases.add(new Case(bilinear, vectors));
            cases.add(new Case(bilinear.withClip(1), vectors));
        }
        return cases.build();
    }

    @TestFactory
    Stream<DynamicTest> ofTheField() {
        return cases().map(c ->
                DynamicTest.dynamicTest(
                        c.toString(),
                        () ->
                                assertDerivative(
                                        x -> c.game.direction(x), c.at, c.game.jacobian(c.at))));
    }

    @TestFactory
    Stream<DynamicTest> ofTheOperator() {
        List<Method> methods =
                List.of(
                        new GradientStep(),
                        new HeavyBall(-0.5),
                        new HeavyBall(0.9),
                        new Optimistic(),
                        new ExtraGradient());
        List<TurnOrder> orders =
                List.of(
                        TurnOrder.simultaneous(),
                        TurnOrder.generatorFirst(1),
                        TurnOrder.generatorFirst(3),
                        TurnOrder.discriminatorFirst(2));
        return cases().flatMap(c ->
                methods.stream().flatMap(m -> orders.stream().map(o -> ofTheOperator(c, m, o))));
    }

    private static DynamicTest ofTheOperator(Case c, Method method, TurnOrder turns) {
        UpdateRule rule = new UpdateRule(method, turns, new Rates(0.2, 0.3));
        Iterate start = new Iterate(c.at, c.at.zero().plus(0.1, c.at));
        return DynamicTest.dynamicTest(
                c + " " + rule,
                () ->
                        assertDerivative(
                                x -> joined(method, rule.step(c.game, parted(x, start))),
                                joined(method, start),
                                rule.jacobian(c.game, start)));
    }

    /** Parameters and, if the method has one, memory in one list. */
    private static State joined(Method method, Iterate iterate) {
        double[] memory = method.remembers() ? iterate.memory().toArray() : new double[0];
        return State.of(iterate.state().toArray(), memory);
    }

    private static Iterate parted(State joined, Iterate like) {
        int n = like.state().size();
        double[] state = new double[n];
        double[] memory = like.memory().toArray();
        for (int i = 0; i < joined.size(); i++) {
            if (i < n) {
                state[i] = joined.get(i);
            } else {
                memory[i - n] = joined.get(i);
            }
        }
        return new Iterate(like.state().with(state), like.memory().with(memory));
    }

    private static void assertDerivative(UnaryOperator<State> f, State at, DMatrixRMaj analytic) {
        assertEquals(at.size(), analytic.numRows);
        assertEquals(at.size(), analytic.numCols);
        for (int j = 0; j < at.size(); j++) {
            double[] step = new double[at.size()];
            step[j] = STEP;
            State above = f.apply(at.plus(1, at.with(step)));
            State below = f.apply(at.plus(-1, at.with(step)));
            for (int i = 0; i < at.size(); i++) {
                double slope = (above.get(i) - below.get(i)) / (2 * STEP);
                assertEquals(slope, analytic.get(i, j), ERROR, i + " by " + j);
            }
        }
    }
}
