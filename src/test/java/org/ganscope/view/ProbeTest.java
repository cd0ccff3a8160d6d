package org.ganscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The latent probe")
class ProbeTest {
    private static final double H = 0.02;

    @Test
    void readsTheSlopeOfASmoothGenerator() {
        Snapshot snapshot = trained(1);
        Probe probe = new Probe();
        for (double z = -2; z <= 2; z += 0.5) {
            double up = probe.read(snapshot, z + H, 0).x();
            double down = probe.read(snapshot, z - H, 0).x();
            double slope = probe.read(snapshot, z, 0).slope()[0];
            assertEquals((up - down) / (2 * H), slope, 2e-3 * (1 + Math.abs(slope)));
        }
    }

    @Test
    void readsBothPartialDerivativesOfATwoDimensionalLatentSpace() {
        Snapshot snapshot = trained(2);
        Probe probe = new Probe();
        Probe.Reading at = probe.read(snapshot, 0.7, -0.4);
        double first =
                (probe.read(snapshot, 0.7 + H, -0.4).x() - probe.read(snapshot, 0.7 - H, -0.4).x())
                        / (2 * H);
        double second =
                (probe.read(snapshot, 0.7, -0.4 + H).x() - probe.read(snapshot, 0.7, -0.4 - H).x())
                        / (2 * H);
        assertEquals(first, at.slope()[0], 2e-3);
        assertEquals(second, at.slope()[1], 2e-3);
        assertEquals(Math.hypot(first, second), at.steepness(), 4e-3);
    }

    private static Snapshot trained(int dimension) {
        GanConfig config = GanConfig.standard();
        config = Settings.of("generator.activation").parse(config, "tanh");
        config = Settings.of("latent.dimension").parse(config, Integer.toString(dimension));
        Run run = new Run(config);
        for (int i = 0; i < 300; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }
}
