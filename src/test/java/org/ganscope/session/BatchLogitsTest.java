package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What D said about the samples of the latest step")
class BatchLogitsTest {
    private static Snapshot snapshot(Run run) {
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    @ParameterizedTest
    @CsvSource({"NON_SATURATING, 1", "NON_SATURATING, 2", "MINIMAX, 1"})
    void hasTheLossOfGAsItsMean(Objective objective, int packing) {
        GanConfig game = GanConfig.standard().withBatchSize(16).withObjective(objective);
        Run run = new Run(Settings.of("discriminator.packing").parse(game, "" + packing));
        for (int step = 0; step < 5; step++) {
            run.step(StepKind.BOTH);
            BatchLogits batch = snapshot(run).batch();
            assertEquals(16 / packing, batch.count());
            double sum = 0;
            for (int i = 0; i < batch.count(); i++) {
                double d = 1 / (1 + Math.exp(-batch.get(i)));
                sum += objective == Objective.MINIMAX ? Math.log(1 - d) : -Math.log(d);
            }
            double loss = run.latest(Series.GENERATOR_LOSS);
            assertEquals(loss, sum / batch.count(), 1e-5);
        }
    }

    @Test
    void isThatOfTheBatchOfDInAStepOfDAlone() {
        Run run = new Run(GanConfig.standard().withBatchSize(16));
        assertEquals(0, snapshot(run).batch().count());
        run.step(StepKind.DISCRIMINATOR);
        BatchLogits batch = snapshot(run).batch();
        double sum = 0;
        for (int i = 0; i < batch.count(); i++) {
            sum += 1 / (1 + Math.exp(-batch.get(i)));
        }
        assertEquals(run.latest(Series.GENERATED_SCORE), sum / batch.count(), 1e-6);
    }
}
