package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.Regularisers;
import org.ganscope.math.Normal;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/**
 * Gaussians over a region of 32 cells each way, against closed forms. The bounds are what {@link
 * PlaneMetrics} states, or less.
 */
@DisplayName("What remains of the errors over the plane")
class PlaneAccuracyTest {
    private static final double CELL = 0.25;
    private static final Region REGION = new Region(new Range(-4, 4), new Range(-4, 4));
    private static final LatentConfig TWO = new LatentConfig(Prior.NORMAL, 2);
    private static final LatentConfig MANY = new LatentConfig(Prior.NORMAL, 3);

    private static PlaneMetrics metrics(double sigma, LatentConfig latent) {
        var target = new TargetConfig(TargetKind.ANISOTROPIC, List.of(0.0, 0.0, sigma, sigma, 0.0));
        return new PlaneMetrics(new InRegion(target.create2D(), REGION), latent, 1);
    }

    /** N(0, I) against the output of the generator z ↦ sigma·z + (shift, 0), turned by 0.5. */
    private static PlaneMetrics workedOut(double shift, double sigma) {
        PlaneMetrics metrics = metrics(1, TWO);
        double cos = sigma * Math.cos(0.5);
        double sin = sigma * Math.sin(0.5);
        metrics.evaluate(PlaneMetricsTest.linear(cos, -sin, sin, cos, shift, 0));
        return metrics;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0.0012",
        "0.5, 1, .0303113005, 0.0016",
        "1, 1, .1114214822, 0.002",
        "2, 1, .3368308203, 0.002",
        "3, 1, .5267773065, 0.0015",
        "0, 0.5, .1733231, 0.0005",
        "0, 2, .1733231, 0.0012"
    })
    void theDivergenceIsWithinTwoThousandths(
            double shift, double sigma, double jsd, double within) {
        assertEquals(jsd, workedOut(shift, sigma).jsd(), within);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "1", "2", "3"})
    void theDistanceOfAShiftIsWithinHalfAPercent(double shift) {
        double known = 2 / Math.PI * shift;
        assertEquals(known, workedOut(shift, 1).wasserstein(), 0.003 * known + 0.005);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1.25, 2})
    void theDistanceOfAnotherWidthIsWithinAThousandth(double sigma) {
        double known = Math.abs(sigma - 1) * Math.sqrt(2 / Math.PI);
        assertEquals(known, workedOut(0, sigma).wasserstein(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2e-5", "0.5, 1, 8e-4", "1, 1, 1.4e-3", "2, 1, 3e-3", "0, 0.5, 5e-4"})
    void theDiscrepancyIsWithinTheChanceOfTheTarget(double shift, double sigma, double within) {
        assertEquals(
                discrepancy(shift, sigma), workedOut(shift, sigma).squaredDiscrepancy(), within);
    }

    /** MMD² of N(0, I) and N((shift, 0), σ²I) with ℓ = 1. */
    private static double discrepancy(double shift, double sigma) {
        double both = 2 + sigma * sigma;
        return 1 / 3.0
                + 1 / (1 + 2 * sigma * sigma)
                - 2 / both * Math.exp(-0.5 * shift * shift / both);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.5, 1", "1, 1", "0, 0.5", "0, 0.8", "0.7, 0.7"})
    void cellsAloneBringNoBiasIntoTheDiscrepancy(double shift, double sigma) {
        double[] p = masses(0, 1, CellGrid.SIDE);
        double[] q = masses(shift, sigma, CellGrid.SIDE);
        var grid = new GridDiscrepancy(CellGrid.SIDE, CELL, CellGrid.SIDE, CELL, 1, 1 / 12.0, p);
        double known = discrepancy(shift, sigma);
        assertEquals(known, grid.to(q), 1e-3 * known);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1, .0303113005",
        "1, 1, .1114214822",
        "2, 1, .3368308203",
        "0, 0.5, .1733231"
    })
    void cellsAloneBringHardlyAnyIntoTheDivergence(double shift, double sigma, double jsd) {
        double[] q = masses(shift, sigma, CellGrid.FINE);
        var cells = new CellDivergences(masses(0, 1, CellGrid.FINE), Integer.MAX_VALUE, q);
        cells.compare(0);
        assertEquals(jsd, cells.jsd(), 5e-4 * jsd);
        double plain = Divergences.jsd(cells.target(), cells.masses());
        assertTrue(plain < jsd - 2e-3 * jsd, "32 cells each way alone say " + plain);
    }

    /** Exact masses of N((shift, 0), σ²I). */
    private static double[] masses(double shift, double sigma, int side) {
        double[] masses = new double[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                masses[row * side + column] =
                        mass(row, 0, sigma, side) * mass(column, shift, sigma, side);
            }
        }
        return masses;
    }

    private static double mass(int place, double mean, double sigma, int side) {
        double width = 8.0 / (side - 2);
        double low = place == 0 ? 0 : Normal.cdf((-4 + (place - 1) * width - mean) / sigma);
        double high = place == side - 1 ? 1 : Normal.cdf((-4 + place * width - mean) / sigma);
        return high - low;
    }

    @Test
    void samplesOfTheTargetSeemALittleApart() {
        PlaneMetrics metrics = metrics(1, MANY);
        double jsd = 0;
        double wasserstein = 0;
        double discrepancy = 0;
        int draws = 40;
        for (int seed = 1; seed <= draws; seed++) {
            metrics.evaluate(normal(seed, 0, 1));
            jsd += metrics.jsd() / draws;
            wasserstein += metrics.wasserstein() / draws;
            discrepancy += metrics.squaredDiscrepancy() / draws;
        }
        assertEquals(0.004, jsd, 0.001);
        assertEquals(0.021, wasserstein, 0.004);
        assertEquals(0, discrepancy, 5e-5);
    }

    private static FMatrixRMaj normal(long seed, double shift, double sigma) {
        FMatrixRMaj x = new FMatrixRMaj(2, LatentSample.COUNT);
        new RandomStream(seed).fillNormal(x.data, 0, x.getNumElements());
        for (int i = 0; i < x.getNumElements(); i++) {
            x.data[i] = (float) (sigma * x.data[i] + (i < x.numCols ? shift : 0));
        }
        return x;
    }

    /** Between two lines, and along one. */
    @ParameterizedTest
    @CsvSource({"0, 1.0016", "0.03125, 0.9968"})
    void sixteenLinesSeeAShiftToAThirdOfAPercent(double turns, double factor) {
        FMatrixRMaj x = normal(1, 0, 0.5);
        SlicedWasserstein sliced = new SlicedWasserstein(REGION, x);
        double[] even = new double[x.numCols];
        Arrays.fill(even, 1.0 / even.length);
        for (int i = 0; i < x.numCols; i++) {
            x.data[i] += (float) Math.cos(Math.PI * turns);
            x.data[x.numCols + i] += (float) Math.sin(Math.PI * turns);
        }
        assertEquals(factor * 2 / Math.PI, sliced.to(x, even), 2e-4);
    }

    /** For a point in the middle: mass beyond one end does not compensate for the other. */
    @Test
    void massBeyondOppositeEndsOfALineDoesNotCancel() {
        FMatrixRMaj low = new FMatrixRMaj(2, 2, true, -50, 0, 0, 0);
        FMatrixRMaj high = new FMatrixRMaj(2, 2, true, 50, 0, 0, 0);
        double[] even = {0.5, 0.5};
        double apart = new SlicedWasserstein(REGION, low).to(high, even);
        double once = new SlicedWasserstein(REGION, new FMatrixRMaj(2, 2)).to(high, even);
        assertEquals(2 * once, apart, 1e-3 * apart);
    }

    /** ln(p/q) of N(0, σ²) and N((σ, 0), σ²), both with the noise. */
    private static Mlp best(double sigma, double noise) {
        double slope = sigma / (sigma * sigma + noise * noise);
        return DiscriminatorDistanceTest.logit(-slope, 0, 0.5 * sigma * slope);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0.01",
        "0.3, 0, 0.01",
        "0.15, 0, 0.035",
        "0.3, 0.1, 0.02",
        "0.15, 0.1, 0.04",
        "0.15, 0.2, 0.03",
        "0.15, 0.3, 0.015"
    })
    void aBestDiscriminatorIsNearTheBest(double sigma, double noise, double within) {
        PlaneMetrics metrics = metrics(sigma, TWO);
        metrics.evaluate(PlaneMetricsTest.linear(sigma, 0, 0, sigma, sigma, 0));
        assertTrue(distance(metrics, sigma, noise) < within);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01, 0.03", "0.3, 0.02, 0.05", "0.15, 0.08, 0.14"})
    void fromSamplesItIsFurtherAway(double sigma, double least, double most) {
        PlaneMetrics metrics = metrics(sigma, MANY);
        metrics.evaluate(normal(5, sigma, sigma));
        double distance = distance(metrics, sigma, 0);
        assertTrue(least < distance && distance < most, "distance " + distance);
    }

    private static double distance(PlaneMetrics metrics, double sigma, double noise) {
        GanConfig config =
                GanConfig.standard()
                        .withTarget(TargetConfig.standard(TargetKind.RING))
                        .withRegularisers(Regularisers.NONE.withNoise(noise));
        return metrics.discriminatorDistance(best(sigma, noise), config, 0);
    }
}
