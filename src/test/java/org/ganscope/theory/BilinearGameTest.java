package org.ganscope.theory;

import static org.ganscope.theory.Printed.assertPrints;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BilinearGameTest {
    private static final double RATE = 0.2;

    private final BilinearGame game = BilinearGame.towards(0);
    private final State equilibrium = State.of(0, 0);
    private final UpdateRule simultaneous = UpdateRule.simultaneous(RATE);
    private final UpdateRule alternating = UpdateRule.alternating(RATE, 1);

    @Test
    void negativeMomentumConvergesInTurnsOnly() {
        HeavyBall negative = new HeavyBall(-0.5);
        assertPrints("0.994063", radius(alternating.with(negative)));
        assertPrints("1.003000", radius(simultaneous.with(negative)));
    }

    /** Gidel et al. 2019: √(1 + η²) at once; in turns the orbit is closed. */
    @Test
    void plainStepsDoNotConverge() {
        assertEquals(Math.sqrt(1 + RATE * RATE), radius(simultaneous), 1e-15);
        assertEquals(1, radius(alternating), 1e-15);
    }

    /** x ← (I + ηA + η²A²)x with A² = −I: ρ² = (1 − η²)² + η². */
    @Test
    void extraGradientConverges() {
        double rho = radius(simultaneous.with(new ExtraGradient()));
        assertEquals(Math.pow(1 - RATE * RATE, 2) + RATE * RATE, rho * rho, 1e-15);
        assertTrue(rho < 1);
    }

    /** λ² − (1 + 2iη)λ + iη = 0. */
    @Test
    void optimismConverges() {
        Linearisation step = simultaneous.with(new Optimistic()).linearisedAt(game, equilibrium);
        assertTrue(step.spectralRadius() < 1);
        for (Eigenvalue value : step.eigenvalues()) {
            double a = value.real();
            double b = Math.abs(value.imaginary());
            assertTrue(
                    isRoot(a, b) || isRoot(a, -b),
                    () -> value + " is not a root of the polynomial");
        }
    }

    private static boolean isRoot(double a, double b) {
        double real = a * a - b * b - a + 2 * RATE * b;
        double imaginary = 2 * a * b - b - 2 * RATE * a + RATE;
        return Math.hypot(real, imaginary) < 1e-14;
    }

    /** Without R and clipping the game is the Wasserstein Dirac-GAN with ψ = −w. */
    @Test
    void isTheWassersteinDiracGan() {
        DiracGan dirac = new DiracGan(Loss.WASSERSTEIN);
        State v = dirac.direction(State.of(0.3, -0.8));
        State w = game.direction(State.of(0.3, 0.8));
        assertEquals(v.generator(0), w.generator(0));
        assertEquals(v.discriminator(0), -w.discriminator(0));
    }

    private double radius(UpdateRule rule) {
        return rule.linearisedAt(game, equilibrium).spectralRadius();
    }
}
