package org.ganscope.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.data.Distribution2D;
import org.ganscope.math.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoisyCurvesTest {
    /** A single curve, so that the integral has a closed form. */
    private static final class Segment extends NoisyCurves {
        Segment(double length, double sigma) {
            super(sigma, new Arc(t -> length * (t - 0.5), t -> 0));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.5})
    void theDensityAlongASegmentIsThatOfTheLine(double sigma) {
        Distribution2D curve = new Segment(3, sigma);
        Distribution2D line = new Line2D(3, 0, sigma);
        double peak = line.density(0, 0);
        for (double x = -2; x <= 2; x += 0.013) {
            for (double y = -3 * sigma; y <= 3 * sigma; y += 0.7 * sigma) {
                assertEquals(line.density(x, y), curve.density(x, y), 1e-11 * peak);
            }
        }
    }

    /** Of a circle, by I₀ as the mean of e^(z·cos φ) over the circle (DLMF 10.32.1). */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.5})
    void theDensityOfCirclesIsTheirClosedForm(double sigma) {
        Circles circles = new Circles(0.5, sigma);
        double peak = circles.density(0.5, 0);
        for (double r = 0; r < 1.5; r += 0.02) {
            double expected = 0.5 * (circle(r, 1, sigma) + circle(r, 0.5, sigma));
            assertEquals(expected, circles.density(0.6 * r, -0.8 * r), 1e-10 * peak);
        }
    }

    private static double circle(double r, double radius, double sigma) {
        int n = 4096;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double cos = Math.cos(2 * Math.PI * i / n);
            double square = r * r + radius * radius - 2 * r * radius * cos;
            sum += Math.exp(-0.5 * square / (sigma * sigma));
        }
        return sum / (n * 2 * Math.PI * sigma * sigma);
    }

    /** Many times as many points, evenly along t, of an arc that closes on itself or runs out. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.25, 1})
    void theDensityOfTheSwissRollIsThatOfAFarFinerSum(double noise) {
        SwissRoll roll = new SwissRoll(noise);
        double sigma = noise / 7.5;
        double peak = 0;
        for (double t = 0.01; t < 1; t += 0.03) {
            double angle = 1.5 * Math.PI * (1 + 2 * t);
            double x = (angle / 7.5 + 0.6 * sigma) * Math.cos(angle);
            double y = (angle / 7.5 + 0.6 * sigma) * Math.sin(angle);
            double density = roll.density(x, y);
            peak = Math.max(peak, density);
            assertEquals(roll(x, y, sigma), density, 1e-9 * peak);
        }
    }

    /** Simpson's rule. */
    private static double roll(double x, double y, double sigma) {
        int n = 40_000;
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            double angle = 1.5 * Math.PI * (1 + 2.0 * i / n);
            double dx = x - angle * Math.cos(angle) / 7.5;
            double dy = y - angle * Math.sin(angle) / 7.5;
            double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-0.5 * (dx * dx + dy * dy) / (sigma * sigma));
        }
        return sum / (3 * n * 2 * Math.PI * sigma * sigma);
    }

    @Test
    void farFromALineTheDensityKeepsItsDigits() {
        Line2D line = new Line2D(2, 90, 0.1);
        double tail = Normal.cdf(-10) - Normal.cdf(-30);
        double expected = tail / 2 / (0.1 * Math.sqrt(2 * Math.PI));
        assertEquals(1, line.density(0, 2) / expected, 1e-12);
        assertEquals(1, line.density(0, -2) / expected, 1e-12);
    }

    @Test
    void gaussLegendreIsExactForPolynomials() {
        GaussLegendre rule = GaussLegendre.of(16);
        for (int power = 0; power <= 31; power++) {
            double sum = 0;
            for (int i = 0; i < 16; i++) {
                sum += rule.weights()[i] * Math.pow(rule.points()[i], power);
            }
            assertEquals(1.0 / (power + 1), sum, 1e-14);
        }
    }
}
