package org.ganscope.data.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.GeometricWeights;
import org.ganscope.data.Mode2D;
import org.ganscope.data.PlaneSamples;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class GaussianMixture2DTest {
    @ParameterizedTest
    @CsvSource({"1", "2", "8", "16"})
    void aRingHasAsManyModesAsAskedForAtEqualSteps(int count) {
        List<Mode2D> modes =
                GaussianMixture2D.ring(1.4144, 0.01414, GeometricWeights.of(count, 1)).modes();
        assertEquals(count, modes.size());
        for (int k = 0; k < count; k++) {
            Mode2D mode = modes.get(k);
            Mode2D next = modes.get((k + 1) % count);
            assertEquals(1.4144, Math.hypot(mode.x(), mode.y()), 1e-12);
            double chord = 2 * 1.4144 * Math.abs(Math.sin(Math.PI / count));
            assertEquals(chord, Math.hypot(next.x() - mode.x(), next.y() - mode.y()), 1e-12);
            assertEquals(1.0 / count, mode.weight(), 1e-15);
        }
    }

    @Test
    void aGridIsALatticeAroundTheOrigin() {
        List<Mode2D> modes =
                GaussianMixture2D.grid(5, 0.7072, 0.01768, GeometricWeights.of(25, 1)).modes();
        assertEquals(25, modes.size());
        assertEquals(new Mode2D(-1.4144, -1.4144, 0.01768, 0.04), modes.get(0));
        assertEquals(0.7072, modes.get(1).x() - modes.get(0).x(), 1e-12);
        assertEquals(0.7072, modes.get(5).y() - modes.get(0).y(), 1e-12);
        assertEquals(1.4144, modes.get(24).x(), 1e-12);
        assertEquals(1.4144, modes.get(24).y(), 1e-12);
    }

    /**
     * The settings of Gulrajani et al. 2017 and of the PacGAN experiments are within the bounds.
     */
    @Test
    void theTargetsOfThePapersCanBeSet() {
        new TargetConfig(TargetKind.RING, List.of(8.0, 1.4144, 0.01414, 1.0)).create2D();
        new TargetConfig(TargetKind.GRID, List.of(5.0, 0.7072, 0.01768, 1.0)).create2D();
        new TargetConfig(TargetKind.GRID, List.of(5.0, 1.5, 0.1, 1.0)).create2D();
        assertEquals(List.of(3.0, 1.5, 0.1, 1.0), TargetConfig.standard(TargetKind.GRID).values());
        assertEquals(List.of(0.25), TargetConfig.standard(TargetKind.SWISS_ROLL).values());
    }

    @Test
    void eachModeIsRarerThanTheOneBeforeByTheFalloff() {
        List<Mode2D> modes = GaussianMixture2D.ring(2, 0.1, GeometricWeights.of(4, 0.5)).modes();
        assertEquals(8 / 15.0, modes.get(0).weight(), 1e-15);
        assertEquals(1 / 15.0, modes.get(3).weight(), 1e-15);
    }

    @Test
    void samplesAreSharedOutByWeight() {
        GaussianMixture2D ring = GaussianMixture2D.ring(2, 0.1, GeometricWeights.of(4, 0.5));
        FMatrixRMaj xy = PlaneSamples.of(ring, 100_000);
        int left = 0;
        for (int i = 0; i < 100_000; i++) {
            left += xy.data[i] < -1 ? 1 : 0;
        }
        assertEquals(2 / 15.0, left / 100_000.0, 0.004);
    }

    /** 1 − e^(−9/2): the share of a two-dimensional Gaussian within 3σ. */
    @ParameterizedTest
    @CsvSource({"RING", "GRID", "ANISOTROPIC"})
    void ofTrueData98Point889PercentAreWithinThreeSigmaOfTheirMode(TargetKind kind) {
        Distribution2D distribution = TargetConfig.standard(kind).create2D();
        int n = 1_000_000;
        FMatrixRMaj xy = PlaneSamples.of(distribution, n);
        int within = 0;
        for (int i = 0; i < n; i++) {
            for (Mode2D mode : distribution.modes()) {
                double dx = xy.data[i] - mode.x();
                double dy = xy.data[n + i] - mode.y();
                within += dx * dx + dy * dy <= 9 * mode.sigma() * mode.sigma() ? 1 : 0;
            }
        }
        assertEquals(0.98889, within / (double) n, 4e-4);
    }

    @Test
    void theDensityOfOneModeIsTheClosedForm() {
        GaussianMixture2D one = GaussianMixture2D.grid(1, 1, 0.5, GeometricWeights.of(1, 1));
        assertEquals(Math.exp(-2.5) / (0.5 * Math.PI), one.density(0.5, -1), 1e-15);
        assertTrue(one.modes().get(0).x() == 0 && one.modes().get(0).y() == 0);
    }
}
