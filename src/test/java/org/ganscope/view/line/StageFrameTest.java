package org.ganscope.view.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.loss.ScoreKind;
import org.junit.jupiter.api.Test;

class StageFrameTest {

    @Test
    void curvesMustBeAsLongAsTheGrid() {
        float[] three = {0, 1, 2};
        float[] two = {0, 1};
        StageFrame.Densities densities =
                StageSamples.densities(0, 1, two, two, three, three, new float[0], 2, 2);
        StageFrame.Beliefs beliefs =
                StageSamples.beliefs(ScoreKind.PROBABILITY, two, three, Double.NaN, 0.5);
        IllegalArgumentException failure =
                assertThrows(
                        IllegalArgumentException.class, () -> frame(three, beliefs, densities));
        assertTrue(failure.getMessage().contains("score has 2 values for 3 positions"));
    }

    @Test
    void axesMustHaveALength() {
        float[] none = {};
        assertThrows(IllegalArgumentException.class, () -> new StageFrame.Fan(1, 1, none, none, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StageFrame.Fan(0, Double.POSITIVE_INFINITY, none, none, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> StageSamples.densities(0, 0, none, none, none, none, none, 0, 0));
    }

    @Test
    void movingTheProbeKeepsTheRest() {
        StageFrame frame = StageSamples.twoModes(0);
        StageFrame moved = frame.withProbe(new StageFrame.Probe(1, 2, 0.3));
        assertEquals(1, moved.probe().z());
        assertEquals(frame.densities(), moved.densities());
    }

    private static StageFrame frame(
            float[] x, StageFrame.Beliefs beliefs, StageFrame.Densities densities) {
        float[] none = {};
        return StageSamples.plain(
                0,
                1,
                x,
                beliefs,
                densities,
                new StageFrame.Push(none, none),
                new StageFrame.Fan(0, 1, none, none, 1),
                new StageFrame.Probe(0, 0, 0));
    }
}
