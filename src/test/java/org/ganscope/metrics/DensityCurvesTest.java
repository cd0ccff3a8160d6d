package org.ganscope.metrics;

import static org.ganscope.metrics.Generators.gaussian;
import static org.ganscope.metrics.Generators.linear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DensityCurvesTest {
    private static final TargetConfig TARGET = TargetConfig.standard(TargetKind.TWO_MODES);
    private static final Range RANGE = new Range(-2.5, 2.5);

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 1})
    void theEstimateOfALinearGeneratorIsItsGaussian(double sigma) {
        DensityCurves curves = updated(1, 401, linear(sigma, 0.3));
        Distribution1D known = gaussian(0.3, sigma).create1D();
        double peak = known.density(0.3);
        for (int i = 0; i < curves.points(); i++) {
            assertEquals(known.density(curves.x(i)), curves.generated(i), 0.002 * peak);
        }
    }

    @Test
    void theEstimateFromTwoLatentNumbersIsTheirGaussian() {
        double w = 0.5 / Math.sqrt(2);
        DensityCurves curves = updated(2, 401, linear(w, w, -0.5));
        Distribution1D known = gaussian(-0.5, 0.5).create1D();
        for (int i = 0; i < curves.points(); i++) {
            assertEquals(known.density(curves.x(i)), curves.generated(i), 0.008);
        }
    }

    @Test
    void massIsKept() {
        assertEquals(1, sum(updated(1, 500, linear(0.3, 0.2))), 1e-6);
        assertEquals(1, sum(updated(1, 500, Generators.ramp(1))), 1e-6);
        assertEquals(1, sum(updated(1, 500, linear(0, -0.7131))), 1e-6);
        assertEquals(0.5, sum(updated(1, 500, linear(1, 2.5))), 2e-3);
        assertEquals(0, sum(updated(1, 500, linear(0.1, 9))), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -1e9, -4.2e12, -1e16, 1e12})
    void samplesFarOutLeaveNoDensityInSight(double mean) {
        DensityCurves curves = updated(1, 500, linear(Math.abs(mean) / 100, mean));
        for (int i = 0; i < curves.points(); i++) {
            assertEquals(0, curves.generated(i), 1e-6);
        }
    }

    @Test
    void aCollapsedGeneratorIsAHighAndFinitePeak() {
        DensityCurves curves = updated(1, 501, linear(0, 1));
        assertEquals(1 / (2 * 0.01), curves.generated(350), 1e-3);
        assertEquals(0, curves.generated(340), 1e-9);
    }

    @Test
    void theOptimalDiscriminatorIsTheShareOfTheDataInTheDensity() {
        DensityCurves curves = updated(1, 501, linear(0.2, 1));
        Distribution1D target = TARGET.create1D();
        // At +1 p_g is twice p_data; at −1 there is only data.
        assertEquals(1 / 3.0, curves.optimalDiscriminator(350), 1e-3);
        assertEquals(1, curves.optimalDiscriminator(150), 1e-9);
        assertEquals(target.density(-1), curves.target(150), 1e-12);
    }

    @Test
    void theOptimalDiscriminatorIsNotGivenWhereThereAreNoSamples() {
        DensityCurves curves = updated(1, 501, linear(0.05, 1));
        assertTrue(Double.isNaN(curves.optimalDiscriminator(0)), "2.5 is 7.5 sigma from the mode");
        assertTrue(Double.isNaN(curves.optimalDiscriminator(250)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2})
    void theOptimalDiscriminatorIsThatOfTheDensitiesWithTheNoise(double noise) {
        LatentConfig latent = new LatentConfig(Prior.NORMAL, 1);
        DensityCurves curves = new DensityCurves(gaussian(-0.5, 0.3), latent, RANGE, 301);
        curves.update(linear(0.4, 0.5), noise);
        Distribution1D real = gaussian(-0.5, Math.hypot(0.3, noise)).create1D();
        Distribution1D generated = gaussian(0.5, Math.hypot(0.4, noise)).create1D();
        for (int i = 0; i < curves.points(); i++) {
            double p = real.density(curves.x(i));
            double q = generated.density(curves.x(i));
            assertEquals(p, curves.seenTarget(i), 3e-3 * real.density(-0.5));
            assertEquals(q, curves.seenGenerated(i), 3e-3 * generated.density(0.5));
            if (p + q > 0.01) {
                assertEquals(p / (p + q), curves.optimalDiscriminator(i), 5e-3);
            }
        }
        assertEquals(gaussian(-0.5, 0.3).create1D().density(-0.5), curves.target(120), 1e-9);
    }

    @Test
    void noiseCarriesMassIntoTheRange() {
        LatentConfig latent = new LatentConfig(Prior.NORMAL, 1);
        DensityCurves curves = new DensityCurves(TARGET, latent, RANGE, 301);
        curves.update(linear(0.05, 3), 1);
        assertEquals(0, curves.generated(300));
        assertEquals(gaussian(3, 1).create1D().density(2.5), curves.seenGenerated(300), 3e-3);
        curves.update(linear(0.1, 1e6), 1);
        assertEquals(0, curves.seenGenerated(300));
    }

    @Test
    void aGeneratorThatIsNotFiniteHasNoDensity() {
        DensityCurves curves = updated(1, 101, linear(Double.NaN, 0));
        assertTrue(Double.isNaN(curves.generated(50)));
        assertTrue(Double.isNaN(curves.optimalDiscriminator(50)));
    }

    @Test
    void theFirstAndTheLastPointAreTheEndsOfTheRange() {
        DensityCurves curves = updated(1, 101, linear(1, 0));
        assertEquals(-2.5, curves.x(0));
        assertEquals(2.5, curves.x(100), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> updated(1, 1, linear(1, 0)));
    }

    private static DensityCurves updated(int dimension, int points, Mlp generator) {
        LatentConfig latent = new LatentConfig(Prior.NORMAL, dimension);
        DensityCurves curves = new DensityCurves(TARGET, latent, RANGE, points);
        curves.update(generator);
        return curves;
    }

    private static double sum(DensityCurves curves) {
        double sum = 0;
        for (int i = 0; i < curves.points(); i++) {
            sum += curves.generated(i);
        }
        return sum * RANGE.length() / (curves.points() - 1);
    }
}
