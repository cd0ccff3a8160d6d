package org.ganscope.data.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.junit.jupiter.api.Test;

import java.util.List;

class GaussianMixture1DTest {
    @Test
    void theStandardNormalHasItsTabledValues() {
        Distribution1D normal = GaussianMixture1D.single(0, 1);
        assertEquals(0.3989422804014327, normal.density(0), 1e-16);
        assertEquals(0.5, normal.cumulative(0), 1e-15);
        assertEquals(0.9750021048517795, normal.cumulative(1.96), 1e-15);
        assertEquals(1.3498980316300946e-3, normal.cumulative(-3), 1e-17);
        assertEquals(6.220960574271786e-16, normal.cumulative(-8), 1e-29);
        assertEquals(1.959963984540054, normal.quantile(0.975), 1e-14);
        assertEquals(-6.361340902404056, normal.quantile(1e-10), 1e-13);
    }

    @Test
    void theDefaultTargetHasTwoEqualModesCutInTheMiddle() {
        Distribution1D target = TargetConfig.standard(TargetKind.TWO_MODES).create1D();
        List<Mode> modes = target.modes();
        assertEquals(2, modes.size());
        assertEquals(-1, modes.get(0).center(), 1e-9);
        assertEquals(1, modes.get(1).center(), 1e-9);
        assertEquals(0, modes.get(0).extent().high(), 1e-12);
        assertEquals(0.5, modes.get(0).weight(), 1e-12);
        assertEquals(new Range(-2.5, 2.5), target.range());
    }

    @Test
    void theWeightOfTwoModesIsTheShareOfTheLeftOne() {
        Distribution1D target = GaussianMixture1D.twoModes(1, 0.1, 0.9);
        assertEquals(0.9, target.modes().get(0).weight(), 1e-6);
        assertEquals(-0.8, target.meanUpTo(Double.POSITIVE_INFINITY), 1e-15);
    }

    @Test
    void theCutIsTheThinnestPointBetweenTwoModes() {
        Distribution1D target = GaussianMixture1D.twoModes(1, 0.4, 0.8);
        double cut = target.modes().get(0).extent().high();
        assertTrue(cut > 0, "pushed away from the heavier mode: " + cut);
        assertTrue(target.density(cut) < target.density(cut - 1e-4));
        assertTrue(target.density(cut) < target.density(cut + 1e-4));
    }

    @Test
    void gaussiansThatOverlapIntoOnePeakAreOneMode() {
        List<Mode> modes = GaussianMixture1D.twoModes(0.5, 0.6, 0.5).modes();
        assertEquals(1, modes.size());
        assertEquals(0, modes.get(0).center(), 1e-12);
        assertEquals(1, modes.get(0).weight());
    }

    @Test
    void modesFarApartAreDistinguishedEvenWhereTheDensityUnderflows() {
        List<Mode> modes = GaussianMixture1D.threeModes(4, 0.02, 0.01, 0.01, 1).modes();
        assertEquals(3, modes.size());
        assertEquals(-2, modes.get(0).extent().high(), 1e-6);
        assertEquals(1 / 1.02, modes.get(2).weight(), 1e-12);
    }

    @Test
    void sharesOfThreeModesAreInProportion() {
        List<Mode> modes = GaussianMixture1D.threeModes(1.5, 0.1, 0.4, 0.6, 1).modes();
        assertEquals(0.2, modes.get(0).weight(), 1e-9);
        assertEquals(0.3, modes.get(1).weight(), 1e-9);
        assertEquals(0.5, modes.get(2).weight(), 1e-9);
    }
}
