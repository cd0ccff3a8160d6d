package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.StepKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

@DisplayName("The distribution of G(z) over the plane")
class GeneratedPlaneTest {
    private static final int SAMPLES = 1 << 19;
    private static final CellGrid CELLS =
            CellGrid.fine(new Region(new Range(-3, 3), new Range(-3, 3)));

    @ParameterizedTest
    @CsvSource({"NORMAL, 1", "UNIFORM, 1", "NORMAL, 2", "UNIFORM, 2"})
    void isThatOfManySamples(Prior prior, int dimension) {
        GanConfig config =
                GanConfig.standard()
                        .withTarget(TargetConfig.standard(TargetKind.RING))
                        .withLatent(new LatentConfig(prior, dimension));
        GanTrainer trainer = new GanTrainer(config);
        for (int i = 0; i < 400; i++) {
            trainer.step(StepKind.BOTH);
        }
        GeneratedPlane plane = new GeneratedPlane(config.latent(), 1);
        plane.update(trainer.generator());
        double[] masses = new double[CellGrid.FINE * CellGrid.FINE];
        plane.spread(CELLS, masses);
        assertEquals(1, Arrays.stream(masses).sum(), 1e-9);
        assertEquals(1, Arrays.stream(plane.weights()).sum(), 1e-9);
        double[] seen = seen(trainer, config.latent());
        double apart = 0;
        for (int i = 0; i < seen.length; i++) {
            apart += 0.5 * Math.abs(masses[i] - seen[i]);
        }
        assertTrue(apart < 0.05, "total variation " + apart);
    }

    private static double[] seen(GanTrainer trainer, LatentConfig latent) {
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), SAMPLES);
        latent.prior().sample(new RandomStream(3), z);
        double[] counts = new double[CellGrid.FINE * CellGrid.FINE];
        CELLS.count(trainer.generator().forward(z), counts);
        return Arrays.stream(counts).map(count -> count / SAMPLES).toArray();
    }
}
