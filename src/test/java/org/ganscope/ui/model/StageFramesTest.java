package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Objective;
import org.ganscope.gan.Settings;
import org.ganscope.nn.Mlp;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.stage1d.ScoreKind;
import org.ganscope.ui.stage1d.StageFrame;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A picture of the stage")
class StageFramesTest {
    private static Snapshot trained(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(Move.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    private static StageFrame frame(Snapshot snapshot) {
        return new StageFrames().frame(snapshot, new Probe().read(snapshot, 0.4, 0));
    }

    @Test
    void isTheSameForTheSameSnapshot() {
        Snapshot snapshot = trained(GanConfig.standard(), 50);
        StageFrame first = frame(snapshot);
        StageFrame second = frame(snapshot);
        assertArrayEquals(first.densities().real(), second.densities().real());
        assertArrayEquals(first.densities().generated(), second.densities().generated());
        assertArrayEquals(first.push().length(), second.push().length());
    }

    @Test
    void keepsTheRealSamplesWhileItTrains() {
        StageFrame early = frame(trained(GanConfig.standard(), 10));
        StageFrame late = frame(trained(GanConfig.standard(), 200));
        assertArrayEquals(early.densities().real(), late.densities().real());
    }

    @Test
    void hasHistogramsThatHoldAllTheirMass() {
        StageFrame frame = frame(trained(GanConfig.standard(), 100));
        double mass = 0;
        for (float density : frame.densities().real()) {
            mass += density * frame.densities().binWidth();
        }
        assertEquals(1, mass, 0.01);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void pushesSamplesDownTheLossInUse(Objective objective) {
        GanConfig config =
                Settings.of("discriminator.activation")
                        .parse(GanConfig.standard().withObjective(objective), "softplus");
        Snapshot snapshot = trained(config, 100);
        StageFrame.Push push = frame(snapshot).push();
        Mlp discriminator = new Mlp(snapshot.discriminator());
        for (int i = 0; i < push.x().length; i += 7) {
            float h = 0.02f;
            double up = ownLoss(discriminator, objective, push.x()[i] + h);
            double down = ownLoss(discriminator, objective, push.x()[i] - h);
            double slope = (up - down) / (2 * h);
            assertEquals(-slope, push.length()[i], 0.01 * (1 + Math.abs(slope)));
        }
    }

    private static double ownLoss(Mlp discriminator, Objective objective, float at) {
        FMatrixRMaj x = new FMatrixRMaj(1, 1);
        x.data[0] = at;
        FMatrixRMaj s = discriminator.forward(x);
        return objective.game().generatorLoss(s, 0, new FMatrixRMaj(1, 1));
    }

    @Test
    void namesAScoreThatIsNoProbability() {
        GanConfig config = GanConfig.standard().withObjective(Objective.LEAST_SQUARES);
        assertEquals(ScoreKind.SCORE, frame(trained(config, 5)).beliefs().kind());
        assertEquals(
                ScoreKind.PROBABILITY, frame(trained(GanConfig.standard(), 5)).beliefs().kind());
    }

    @Test
    void putsTheProbeWhereTheGeneratorSendsIt() {
        Snapshot snapshot = trained(GanConfig.standard(), 20);
        Probe.Reading reading = new Probe().read(snapshot, 0.4, 0);
        StageFrame frame = new StageFrames().frame(snapshot, reading);
        assertEquals(0.4, frame.probe().z());
        assertEquals(reading.x(), frame.probe().x());
        FMatrixRMaj z = new FMatrixRMaj(1, 1);
        z.data[0] = 0.4f;
        assertEquals(new Mlp(snapshot.generator()).forward(z).data[0], (float) frame.probe().x());
    }

    @Test
    void hasAFanThatIsAsDenseAsThePrior() {
        StageFrame.Fan fan = frame(trained(GanConfig.standard(), 1)).fan();
        int middle = fan.z().length / 2;
        assertEquals(0, fan.z()[middle], 1e-6);
        float atTheMiddle = fan.z()[middle + 1] - fan.z()[middle];
        float atTheEnd = fan.z()[fan.z().length - 1] - fan.z()[fan.z().length - 2];
        assertTrue(atTheEnd > 3 * atTheMiddle, atTheEnd + " against " + atTheMiddle);
    }
}
