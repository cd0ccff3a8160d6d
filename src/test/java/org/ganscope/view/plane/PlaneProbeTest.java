package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Random;

@DisplayName("The image of a small latent circle")
class PlaneProbeTest {
    private static PlaneProbe linear(double a, double b, double c, double d) {
        return new PlaneProbe(
                new PlaneProbe.Latent(new Range(-2.5, 2.5), true, 2, 0.1, 0.2),
                3,
                -4,
                0.5,
                new double[] {a, c},
                new double[] {b, d},
                PlaneFrame.Points.none(),
                PlaneFrame.Points.none());
    }

    private static double length(PlaneProbe probe, double angle) {
        double[] at = probe.around(angle);
        return Math.hypot(at[0] - probe.x(), at[1] - probe.y());
    }

    @Test
    void hasTheSingularValuesOfTheJacobianAsHalfAxes() {
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            double c = random.nextGaussian();
            double d = random.nextGaussian();
            PlaneProbe probe = linear(a, b, c, d);
            double radius = probe.latent().radius();
            double longest = length(probe, probe.steepest()) / radius;
            double shortest = length(probe, probe.steepest() + Math.PI / 2) / radius;
            // σ₁² + σ₂² is the sum of all squares, σ₁·σ₂ the size of the determinant.
            assertEquals(a * a + b * b + c * c + d * d, sum(longest, shortest), 1e-9);
            assertEquals(Math.abs(a * d - b * c), longest * shortest, 1e-9);
            for (double angle = 0; angle < 6.3; angle += 0.1) {
                assertTrue(length(probe, angle) <= longest * radius + 1e-12);
            }
        }
    }

    private static double sum(double longest, double shortest) {
        return longest * longest + shortest * shortest;
    }

    @Test
    void hasARadiusOfAFiftiethOfWhatIsShownOfThePrior() {
        assertEquals(0.1, linear(1, 0, 0, 1).latent().radius());
        assertEquals(0.1, length(linear(1, 0, 0, 1), 1.1), 1e-12);
    }
}
