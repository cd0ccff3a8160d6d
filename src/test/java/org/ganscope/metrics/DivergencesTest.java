package org.ganscope.metrics;

import static org.ganscope.metrics.Generators.gaussian;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Distribution1D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergencesTest {
    private static final double LN2 = Math.log(2);

    @Test
    void equalDistributionsAreAtZero() {
        double[] p = {0.1, 0, 0.6, 0.3};
        assertEquals(0, Divergences.jsd(p, p));
        assertEquals(0, Divergences.kl(p, p));
    }

    @Test
    void disjointDistributionsAreAtLogTwoAndInfinity() {
        double[] p = {0.5, 0.5, 0};
        double[] q = {0, 0, 1};
        assertEquals(LN2, Divergences.jsd(p, q), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Divergences.kl(p, q));
        assertEquals(Double.POSITIVE_INFINITY, Divergences.kl(q, p));
    }

    @Test
    void oneOfTwoEqualModesIsAtLogTwoInReverse() {
        double[] both = {0.5, 0.5};
        double[] one = {1, 0};
        assertEquals(LN2, Divergences.kl(one, both), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Divergences.kl(both, one));
        assertEquals(0.75 * Math.log(4) - 0.75 * Math.log(3), Divergences.jsd(both, one), 1e-15);
    }

    @Test
    void theDivergenceIsSymmetric() {
        double[] p = {0.2, 0.3, 0.5};
        double[] q = {0.6, 0.1, 0.3};
        assertEquals(Divergences.jsd(p, q), Divergences.jsd(q, p), 1e-16);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1, .0303113005",
        "1, 1, .1114214822",
        "2, 1, .3368308203",
        "3, 1, .5267773065",
        "4, 1, .6327201937",
        "0, 2, .0927333817"
    })
    void fineBinsReachTheDivergenceOfGaussiansFromBelow(double mean, double sigma, double known) {
        Distribution1D p = gaussian(0, 1).create1D();
        Distribution1D q = gaussian(mean, sigma).create1D();
        assertEquals(known, Quadrature.jsd(p, q, -16, 16), 5e-11);
        double coarse = Divergences.jsd(masses(p, 64), masses(q, 64));
        double fine = Divergences.jsd(masses(p, 65_536), masses(q, 65_536));
        assertTrue(coarse < fine, coarse + " from few bins, " + fine + " from many");
        assertTrue(fine < known + 1e-10);
        assertEquals(known, fine, 1e-8);
    }

    @Test
    void differentNumbersOfBinsAreRefused() {
        double[] p = {1};
        double[] q = {0.5, 0.5};
        assertThrows(IllegalArgumentException.class, () -> Divergences.jsd(p, q));
        assertThrows(IllegalArgumentException.class, () -> Divergences.kl(p, q));
    }

    private static double[] masses(Distribution1D distribution, int bins) {
        double[] masses = new double[bins];
        double below = 0;
        for (int i = 0; i < bins; i++) {
            double upTo = i + 1 < bins ? distribution.cumulative(-16 + 32.0 * (i + 1) / bins) : 1;
            masses[i] = upTo - below;
            below = upTo;
        }
        return masses;
    }
}
