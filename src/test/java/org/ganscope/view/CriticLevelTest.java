package org.ganscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The level of a critic")
class CriticLevelTest {
    private static final int SAMPLES = 256;

    private final FrozenGame game = new FrozenGame();

    CriticLevelTest() {
        GanConfig config = GanConfig.standard().withObjective(Objective.WGAN_GP);
        game.load(new Run(config).snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0));
    }

    private static FMatrixRMaj around(float middle) {
        FMatrixRMaj x = new FMatrixRMaj(1, SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            x.data[i] = middle + (i - SAMPLES / 2f) / SAMPLES;
        }
        return x;
    }

    private double mean(FMatrixRMaj x) {
        float[] scores = new float[SAMPLES];
        game.scores(x, scores);
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum / SAMPLES;
    }

    @Test
    void isTheMeanOverBothSides() {
        FMatrixRMaj real = around(1);
        FMatrixRMaj generated = around(-2);
        assertEquals(
                (mean(real) + mean(generated)) / 2, CriticLevel.of(game, real, generated), 1e-9);
    }

    @Test
    void staysWithTheDataWhereTheSamplesHaveFlownOutOfSight() {
        FMatrixRMaj real = around(1);
        assertEquals(mean(real), CriticLevel.of(game, real, around(1e20f)), 1e-9);
    }
}
