package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    /** Values of Φ to 17 digits, computed with mpmath at 50 digits. */
    @ParameterizedTest
    @CsvSource({
        "-37.5, 4.6053530095819548e-308",
        "-20.0, 2.7536241186062337e-89",
        "-12.5, 3.7325642988777134e-36",
        "-9.0, 1.1285884059538406e-19",
        "-6.0, 9.8658764503769814e-10",
        "-5.5, 1.8989562465887719e-8",
        "-5.0, 2.8665157187919391e-7",
        "-4.75, 1.0170832425687032e-6",
        "-3.0, 1.3498980316300945e-3",
        "-2.5, 6.2096653257761352e-3",
        "-1.5, 6.6807201268858066e-2",
        "-1.0, 1.5865525393145705e-1",
        "-0.75, 2.266273523768682e-1",
        "-0.25, 4.0129367431707628e-1",
        "-0.0009765625, 4.9961040799121946e-1",
        "0.5, 6.914624612740131e-1",
        "1.0, 8.4134474606854295e-1",
        "2.0, 9.7724986805182079e-1",
        "3.0, 9.9865010196836991e-1",
    })
    void cdfAndQuantileAgreeWithMpmath(double x, double p) {
        assertEquals(p, Normal.cdf(x), 2e-15 * p);
        double rounding = Math.ulp(p) / 2 / density(x);
        assertEquals(x, Normal.quantile(p), 1e-15 * Math.abs(x) + rounding);
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    @Test
    void theTailsAreMirrorImages() {
        for (double x = 0; x < 8; x += 0.01) {
            assertEquals(1, Normal.cdf(x) + Normal.cdf(-x), 1e-15);
        }
    }

    @Test
    void theQuantileUndoesTheCdf() {
        for (double x = -37; x < 0; x += 0.01) {
            double p = Normal.cdf(x);
            assertEquals(x, Normal.quantile(p), 1e-15 * Math.abs(x) + 2e-15 * p / density(x));
        }
    }

    @Test
    void theQuantileOfAHalfIsZeroAndItsSignsAreSymmetric() {
        assertEquals(0, Normal.quantile(0.5));
        assertEquals(-Normal.quantile(0.25), Normal.quantile(0.75));
        assertEquals(-Normal.quantile(0x1p-10), Normal.quantile(1 - 0x1p-10));
    }

    @Test
    void limitsAndWhatIsNoProbability() {
        assertEquals(0, Normal.cdf(Double.NEGATIVE_INFINITY));
        assertEquals(1, Normal.cdf(Double.POSITIVE_INFINITY));
        assertEquals(Double.NEGATIVE_INFINITY, Normal.quantile(0));
        assertEquals(Double.POSITIVE_INFINITY, Normal.quantile(1));
        assertTrue(Double.isNaN(Normal.cdf(Double.NaN)));
        assertTrue(Double.isNaN(Normal.quantile(Double.NaN)));
        assertTrue(Double.isNaN(Normal.quantile(-0.1)));
        assertTrue(Double.isNaN(Normal.quantile(1.1)));
    }
}
