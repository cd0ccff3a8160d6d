package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Mlp;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.Probe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture of the plane")
class PlaneFramesTest {
    private static GanConfig ring(String latent) {
        GanConfig config = Settings.of("data.target").parse(GanConfig.standard(), "ring");
        return Settings.of("latent.dimension").parse(config, latent);
    }

    private static Snapshot trained(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    private static PlaneFrame frame(Snapshot snapshot) {
        return new PlaneFrames().frame(snapshot, PlaneRequest.at(0.4, -0.2));
    }

    @Test
    void keepsTheRealSamplesAndTheAxesWhileItTrains() {
        PlaneFrame early = frame(trained(ring("2"), 1));
        PlaneFrame late = frame(trained(ring("2"), 100));
        assertArrayEquals(early.real().x(), late.real().x());
        assertArrayEquals(early.real().y(), late.real().y());
        assertEquals(early.region(), late.region());
        assertEquals(2000, late.generated().count());
    }

    @Test
    void hasRealSamplesOnTheRing() {
        PlaneFrame.Points real = frame(trained(ring("2"), 1)).real();
        for (int i = 0; i < real.count(); i++) {
            assertEquals(2, Math.hypot(real.x()[i], real.y()[i]), 0.5);
        }
    }

    @Test
    void putsTheProbeWhereTheGeneratorSendsIt() {
        for (String latent : new String[] {"1", "2", "5"}) {
            Snapshot snapshot = trained(ring(latent), 20);
            PlaneProbe probe = frame(snapshot).probe();
            FMatrixRMaj z = new FMatrixRMaj(Integer.parseInt(latent), 1);
            z.data[0] = 0.4f;
            if (z.numRows > 1) {
                z.data[1] = -0.2f;
            }
            FMatrixRMaj x = new Mlp(snapshot.generator()).forward(z);
            assertEquals(x.data[0], probe.x(), 1e-6);
            assertEquals(x.data[1], probe.y(), 1e-6);
            FMatrixRMaj s = new Mlp(snapshot.discriminator()).forward(x.copy());
            assertEquals(1 / (1 + Math.exp(-s.data[0])), probe.score(), 1e-5);
        }
    }

    @Test
    void readsHowMuchTheGeneratorStretchesAnArea() {
        GanConfig config = Settings.of("generator.activation").parse(ring("2"), "tanh");
        Snapshot snapshot = trained(config, 50);
        Probe probe = new Probe();
        double h = 0.01;
        double[] right = probe.read(snapshot, 0.4 + h, -0.2).point();
        double[] left = probe.read(snapshot, 0.4 - h, -0.2).point();
        double[] up = probe.read(snapshot, 0.4, -0.2 + h).point();
        double[] down = probe.read(snapshot, 0.4, -0.2 - h).point();
        double determinant =
                ((right[0] - left[0]) * (up[1] - down[1])
                                - (up[0] - down[0]) * (right[1] - left[1]))
                        / (4 * h * h);
        double stretch = probe.read(snapshot, 0.4, -0.2).stretch();
        assertEquals(Math.abs(determinant), stretch, 0.01 * (1 + stretch));
    }

    @Test
    void measuresACriticFromItsMean() {
        GanConfig config = Settings.of("objective").parse(ring("2"), "wgan-gp");
        config = Settings.of("discriminator.packing").parse(config, "2");
        Snapshot snapshot = trained(config, 20);
        Probe.Reading reading = new Probe().read(snapshot, 0.4, -0.2);
        PlaneFrame frame = frame(snapshot);
        double origin = frame.layers().belief().origin();
        assertTrue(origin != 0);
        assertEquals(reading.score() - origin, frame.probe().score(), 1e-12);
    }
}
