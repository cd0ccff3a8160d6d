package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A prior")
class PriorTest {
    private static final double H = 1e-5;

    @ParameterizedTest
    @EnumSource
    void hasTheDensityOfItsCumulativeDistributionAndItsQuantiles(Prior prior) {
        for (double z = -0.95; z < 1; z += 0.1) {
            double slope = (prior.cumulative(z + H) - prior.cumulative(z - H)) / (2 * H);
            assertEquals(slope, prior.density(z), 1e-9);
            assertEquals(z, prior.quantile(prior.cumulative(z)), 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSampledAsItsCumulativeDistributionSays(Prior prior) {
        FMatrixRMaj z = new FMatrixRMaj(1, 100_000);
        prior.sample(new RandomStream(3), z);
        for (double bound : new double[] {-2, -0.7, 0, 0.3, 0.9, 2}) {
            int below = 0;
            for (float value : z.data) {
                below += value <= bound ? 1 : 0;
            }
            assertEquals(prior.cumulative(bound), below / 100_000.0, 0.006);
        }
    }
}
