package org.ganscope.data.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.fixtures.Allocation;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

@DisplayName("A drawing")
class DrawingTest {
    private static final int SIDE = Drawing.SIDE;

    private static int[] line() {
        return new int[Drawing.LINE];
    }

    private static int[] plane() {
        return new int[SIDE * SIDE];
    }

    private static Distribution1D line(int[] heights, double extent, double smoothing) {
        return new TargetConfig(
                        TargetKind.DRAWN_LINE, List.of(extent, smoothing), Drawing.of(heights))
                .create1D();
    }

    private static Distribution2D plane(int[] heights, double extent, double smoothing) {
        return new TargetConfig(
                        TargetKind.DRAWN_PLANE, List.of(extent, smoothing), Drawing.of(heights))
                .create2D();
    }

    private static int[] random(int size) {
        RandomStream random = new RandomStream(3);
        int[] heights = new int[size];
        Arrays.setAll(heights, i -> random.nextInt(256) * random.nextInt(2));
        return heights;
    }

    @Test
    void isWhatWasDrawnAndNothingElse() {
        int[] heights = random(Drawing.LINE);
        Drawing drawing = Drawing.of(heights);
        assertEquals(1, drawing.dimension());
        assertEquals(Drawing.of(heights.clone()), drawing);
        assertEquals(Drawing.of(heights.clone()).hashCode(), drawing.hashCode());
        int[] kept = drawing.heights();
        assertEquals(255, Arrays.stream(kept).max().orElseThrow(), 10);
        heights[5] ^= 1;
        assertNotEquals(Drawing.of(heights), drawing);
        assertEquals(kept[5], drawing.height(5));
        assertEquals(2, Drawing.of(random(SIDE * SIDE)).dimension());
    }

    @Test
    void needsTheRightNumberOfHeightsFrom0To255NotAllZero() {
        assertThrows(IllegalArgumentException.class, () -> Drawing.of(new int[100]));
        assertThrows(IllegalArgumentException.class, () -> Drawing.of(line()));
        assertThrows(IllegalArgumentException.class, () -> Drawing.of(plane()));
        for (int height : new int[] {-1, 256}) {
            int[] heights = line();
            heights[7] = height;
            assertThrows(IllegalArgumentException.class, () -> Drawing.of(heights));
        }
        assertTrue(Drawing.isEmpty(line()));
    }

    @Test
    void makesItsDistributionOnce() {
        TargetConfig target = TargetConfig.standard(TargetKind.DRAWN_PLANE);
        assertSame(target.create(), target.create());
    }

    @Test
    void ofALineIsStraightBetweenTheMiddlesOfItsCells() {
        int[] heights = line();
        heights[64] = 200;
        heights[65] = 100;
        Distribution1D distribution = line(heights, 1.28, 0);
        // Cells are 0.02 wide; the area is (200 + 100)·0.02 in units of the drawing.
        double unit = 1 / (300 * 0.02);
        assertEquals(200 * unit, distribution.density(0.01), 1e-12);
        assertEquals(100 * unit, distribution.density(0.03), 1e-12);
        assertEquals(150 * unit, distribution.density(0.02), 1e-12);
        assertEquals(100 * unit, distribution.density(0), 1e-12);
        assertEquals(0, distribution.density(-0.01), 1e-12);
        assertEquals(0, distribution.density(0.06), 1e-12);
        assertEquals(100 * 0.02 / (300 * 0.02), distribution.cumulative(0.01), 1e-12);
        assertEquals((200 * 0.01 + 100 * 0.03) / 300, distribution.meanUpTo(9), 1e-12);
    }

    @Test
    void isLevelInTheOuterHalfCellsAndEndsThere() {
        int[] heights = line();
        Arrays.fill(heights, 17);
        Distribution1D distribution = line(heights, 2, 1);
        for (double x : new double[] {-2, -1.999, 0.3, 1.999, 2}) {
            assertEquals(0.25, distribution.density(x), 1e-12);
        }
        assertEquals(0, distribution.density(2.0001));
        assertEquals(0.75, distribution.cumulative(1), 1e-12);
        assertEquals(-1.2, distribution.quantile(0.2), 1e-12);
        assertEquals(1, distribution.modes().size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1, 8})
    void ofALineIntegratesExactly(double smoothing) {
        Distribution1D distribution = line(random(Drawing.LINE), 3, smoothing);
        double mass = 0;
        double mean = 0;
        int pieces = 2 * Drawing.LINE;
        double h = 6.0 / pieces;
        for (int i = 0; i < pieces; i++) {
            // Straight from the edge of a half cell to the next: Simpson's rule is exact.
            double a = -3 + i * h;
            double m = a + 0.5 * h;
            mass +=
                    h
                            / 6
                            * (distribution.density(a)
                                    + 4 * distribution.density(m)
                                    + distribution.density(a + h));
            mean +=
                    h
                            / 6
                            * (a * distribution.density(a)
                                    + 4 * m * distribution.density(m)
                                    + (a + h) * distribution.density(a + h));
            assertEquals(distribution.cumulative(a + h), mass, 1e-12);
            assertEquals(distribution.meanUpTo(a + h), mean, 1e-12);
        }
        assertEquals(1, mass, 1e-12);
    }

    @Test
    void knowsItsPeaks() {
        int[] heights = line();
        for (int i = 0; i < 10; i++) {
            heights[20 + i] = 200;
            heights[60 + i] = i % 2 == 0 ? 100 : 90;
            heights[100 + i] = 100;
        }
        heights[120] = 20;
        List<Mode> modes = line(heights, 3, 0).modes();
        // the ripple is no valley; the speck at the right is too light to be a separate mode
        assertEquals(3, modes.size());
        double total = 2000 + 950 + 1000 + 20;
        assertEquals(2000 / total, modes.get(0).weight(), 1e-9);
        assertEquals(950 / total, modes.get(1).weight(), 1e-9);
        assertEquals(1020 / total, modes.get(2).weight(), 1e-9);
        assertEquals(-3 + 6 * 25.0 / 128, modes.get(0).center(), 6.0 / 128);
    }

    @Test
    void smoothingKeepsTheMassAndSpreadsIt() {
        int[] heights = line();
        heights[0] = 255;
        Drawing drawing = Drawing.of(heights);
        for (double sigma : new double[] {0.1, 1, 3, 8}) {
            double[] smooth = drawing.smoothed(sigma);
            assertEquals(255, Arrays.stream(smooth).sum(), 1e-9);
        }
        assertEquals(255, drawing.smoothed(0)[0]);
        int[] inside = line();
        inside[64] = 255;
        double[] smooth = Drawing.of(inside).smoothed(3);
        double variance = 0;
        for (int i = 0; i < smooth.length; i++) {
            variance += smooth[i] / 255 * (i - 64) * (i - 64);
        }
        assertEquals(9, variance, 0.01);
    }

    @Test
    void ofThePlaneHasItsHeightsAtTheMiddlesOfItsCells() {
        int[] heights = random(SIDE * SIDE);
        Distribution2D distribution = plane(heights, 3.2, 0);
        double unit = 1 / (Arrays.stream(heights).sum() * 0.1 * 0.1);
        for (int k = 0; k < heights.length; k += 37) {
            double x = -3.15 + 0.1 * (k % SIDE);
            double y = -3.15 + 0.1 * (k / SIDE);
            assertEquals(heights[k] * unit, distribution.density(x, y), 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 8})
    void ofThePlaneIntegratesExactly(double smoothing) {
        Distribution2D distribution = plane(random(SIDE * SIDE), 3, smoothing);
        int pieces = 2 * SIDE;
        double h = 6.0 / pieces;
        double sum = 0;
        for (int k = 0; k < pieces * pieces; k++) {
            // Bilinear in a quarter of a cell: its middle holds its mean.
            sum += distribution.density(-3 + h * (k % pieces + 0.5), -3 + h * (k / pieces + 0.5));
        }
        assertEquals(1, sum * h * h, 1e-12);
    }

    @Test
    void ofThePlaneIsSampledExactlyAlsoAtItsRim() {
        int[] heights = plane();
        heights[0] = 100;
        heights[1] = 50;
        heights[SIDE * SIDE - 1] = 200;
        Distribution2D distribution = plane(heights, 3.2, 0);
        int n = 400_000;
        FMatrixRMaj xy = new FMatrixRMaj(2, n);
        distribution.sample(new RandomStream(1), xy);
        // Eighths of the cells at the lower left, against the density in their middles.
        int[] counts = new int[24 * 16];
        for (int i = 0; i < n; i++) {
            int column = (int) ((xy.data[i] + 3.2) / 0.0125);
            int row = (int) ((xy.data[n + i] + 3.2) / 0.0125);
            if (column < 24 && row < 16) {
                counts[row * 24 + column]++;
            }
        }
        double chiSquare = 0;
        int bins = 0;
        for (int k = 0; k < counts.length; k++) {
            double x = -3.2 + 0.0125 * (k % 24 + 0.5);
            double y = -3.2 + 0.0125 * (k / 24 + 0.5);
            double expected = n * 0.0125 * 0.0125 * distribution.density(x, y);
            if (expected > 5) {
                chiSquare += (counts[k] - expected) * (counts[k] - expected) / expected;
                bins++;
            }
        }
        assertTrue(bins > 200, bins + " bins");
        assertTrue(
                Math.abs(chiSquare - bins) < 5 * Math.sqrt(2.0 * bins), chiSquare + " of " + bins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAWN_LINE", "DRAWN_PLANE"})
    void isSampledWithoutTakingMemory(String kind) {
        TargetConfig target = TargetConfig.standard(TargetKind.valueOf(kind));
        Distribution distribution = target.create();
        FMatrixRMaj batch = new FMatrixRMaj(target.dimension(), 128);
        RandomStream random = new RandomStream(1);
        long bytes = Allocation.fewestBytes(50, 200, () -> distribution.sample(random, batch));
        assertEquals(0, bytes);
    }
}
