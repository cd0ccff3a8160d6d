package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A portrait")
class FinalPlanePictureTest {
    private static final GanConfig RING =
            GanConfig.standard().withTarget(TargetConfig.standard(TargetKind.RING));
    private static final Distribution2D TARGET = RING.target().create2D();
    private static final FMatrixRMaj SAMPLES = new FMatrixRMaj(2, 3, true, 1, 2, 3, 4, 5, 6);

    private static FinalPlanePicture of(GanConfig config) {
        return FinalPlanePicture.of(TARGET, new GanTrainer(config), SAMPLES);
    }

    @Test
    void hasTheLogitOfEveryPointOfItsGrid() {
        FinalPlanePicture portrait = of(RING);
        GanTrainer trainer = new GanTrainer(RING);
        assertTrue(portrait.hasCritic());
        for (int column : new int[] {0, 40, portrait.side() - 1}) {
            for (int row : new int[] {0, 17, portrait.side() - 1}) {
                FMatrixRMaj point = new FMatrixRMaj(2, 1);
                point.data[0] = (float) portrait.x(column);
                point.data[1] = (float) portrait.y(row);
                float logit = trainer.discriminator().forward(point).data[0];
                assertEquals(logit, portrait.critic(column, row), 1e-5f);
            }
        }
    }

    @Test
    void spansTheRangeOfItsTarget() {
        FinalPlanePicture portrait = of(RING);
        int last = portrait.side() - 1;
        assertEquals(TARGET.range().x().low(), portrait.x(0));
        assertEquals(TARGET.range().x().high(), portrait.x(last), 1e-12);
        assertEquals(TARGET.range().y().low(), portrait.y(0));
        assertEquals(TARGET.range().y().high(), portrait.y(last), 1e-12);
    }

    @Test
    void showsDataAndGeneratedSamples() {
        FinalPlanePicture portrait = of(RING);
        assertEquals(3, portrait.generatedCount());
        assertEquals(2, portrait.generatedX(1));
        assertEquals(5, portrait.generatedY(1));
        for (int i = 0; i < portrait.realCount(); i++) {
            double radius = Math.hypot(portrait.realX(i), portrait.realY(i));
            assertEquals(2, radius, 0.6); // six σ
        }
    }

    @Test
    void hasNoCriticWhereOnePointHasNoValue() {
        assertFalse(of(RING.withDesign(RING.design().withPacking(2))).hasCritic());
        assertFalse(of(RING.withDesign(RING.design().withMinibatchKernels(4))).hasCritic());
    }
}
