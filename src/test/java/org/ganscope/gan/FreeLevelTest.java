package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where L_D does not depend on the level of s, D's last bias has the gradient 0, not a rounding
 * error, which Adam would turn into steps of full size, always to the same side.
 */
class FreeLevelTest {
    private static final String SMALL = " generator.layers=8 discriminator.layers=8 ";

    @ParameterizedTest
    @ValueSource(strings = {"wgan-gp", "relativistic"})
    void theLevelOfACriticDoesNotDrift(String objective) {
        for (int batch = 30; batch < 70; batch++) {
            GanTrainer trainer =
                    new GanTrainer(Games.of("objective=" + objective + SMALL + "batch=" + batch));
            float before = level(trainer);
            for (int i = 0; i < 5; i++) {
                trainer.step(StepKind.BOTH);
            }
            assertEquals(before, level(trainer), "batch " + batch);
        }
    }

    /** The bias itself, also while labels are exchanged. */
    @Test
    void norDoesThatOfAHingeWithinItsMargins() {
        GanTrainer trainer =
                new GanTrainer(Games.of("objective=hinge loss.flips=0.1 batch=51" + SMALL));
        float before = level(trainer);
        trainer.step(StepKind.BOTH);
        assertEquals(before, level(trainer));
    }

    @Test
    void aLevelThatMattersIsLearnt() {
        GanTrainer trainer = new GanTrainer(Games.of("batch=51" + SMALL));
        float before = level(trainer);
        trainer.step(StepKind.BOTH);
        assertNotEquals(before, level(trainer));
    }

    private static float level(GanTrainer trainer) {
        float[] all = new float[trainer.discriminator().shape().parameterCount()];
        trainer.discriminator().copyParametersTo(all);
        return all[all.length - 1];
    }
}
