package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The gap between V(D, G) and V(D*, G)")
class ValueGapTest {
    @ParameterizedTest
    @EnumSource(names = {"TWO_MODES", "RING"})
    void closesAsDIsTrainedAgainstAFrozenG(TargetKind kind) {
        GanConfig target = GanConfig.standard().withTarget(TargetConfig.standard(kind));
        GanConfig config = Settings.of("generator.learningRate").parse(target, "0");
        Run run = new Run(config);
        double before = gap(run);
        for (int i = 0; i < 1500; i++) {
            run.step(StepKind.DISCRIMINATOR);
        }
        run.measure();
        assertTrue(before > 0.1, "gap at first " + before);
        assertTrue(gap(run) > -0.01, "V above V* by " + -gap(run));
        assertTrue(gap(run) < 0.25 * before, "gap " + before + " → " + gap(run));
    }

    @Test
    void isThatOfTheHalvesOfTheLoss() {
        Run run = new Run(GanConfig.standard());
        for (int i = 0; i < 10; i++) {
            run.step(StepKind.BOTH);
            double halves = run.latest(Series.REAL_LOSS) + run.latest(Series.GENERATED_LOSS);
            assertEquals(run.latest(Series.DISCRIMINATOR_LOSS), halves, 1e-12);
        }
    }

    private static double gap(Run run) {
        return run.latest(Series.OPTIMAL_VALUE) - run.latest(Series.VALUE);
    }
}
