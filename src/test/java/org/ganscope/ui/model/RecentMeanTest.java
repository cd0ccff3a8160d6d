package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Curve;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.OptionalDouble;

@DisplayName("The mean over the latest steps")
class RecentMeanTest {
    /** A run at a step, with a loss whose bucket b is b in the mean. */
    private static OptionalDouble mean(long step, int width, int buckets, long change) {
        Snapshot at =
                new Run(GanConfig.standard())
                        .snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
        double[] middle = new double[buckets];
        float[] mean = new float[buckets];
        for (int b = 0; b < buckets; b++) {
            middle[b] = b * width + (width - 1) / 2.0;
            mean[b] = b;
        }
        Snapshot frame =
                new Snapshot(
                        at.run(),
                        step,
                        at.state(),
                        at.config(),
                        at.discriminator(),
                        at.generator(),
                        at.average(),
                        at.latest(),
                        Map.of(Series.GENERATOR_LOSS, new Curve(middle, mean, mean, mean)),
                        at.modeShares(),
                        at.diagnosis(),
                        at.request(),
                        at.rateChanges(),
                        at.divergence(),
                        0);
        return RecentMean.of(frame, Series.GENERATOR_LOSS, change);
    }

    @Test
    void isThatOfTheLatestHundred() {
        assertEquals(OptionalDouble.of(949.5), mean(999, 1, 1000, 0));
    }

    @Test
    void weighsABucketByTheStepsThatItHoldsSoFar() {
        // Bucket 5 holds the steps 320 … 329 so far; 3 and 4 hold 64 steps each.
        assertEquals(OptionalDouble.of((64 * 3 + 64 * 4 + 10 * 5) / 138.0), mean(329, 64, 6, 0));
    }

    @Test
    void isNoneWhereAChangeIsTooNear() {
        assertEquals(OptionalDouble.of(949.5), mean(999, 1, 1000, 899));
        assertEquals(OptionalDouble.empty(), mean(999, 1, 1000, 900));
        assertEquals(OptionalDouble.empty(), mean(329, 64, 6, 192));
    }

    @Test
    void isNoneWhereTheCurveIsTooShortOrOld() {
        assertEquals(OptionalDouble.empty(), mean(49, 1, 50, -1));
        assertEquals(OptionalDouble.empty(), mean(1500, 1, 1000, 0));
        assertEquals(OptionalDouble.empty(), mean(63, 64, 1, 0));
    }

    @Test
    void isNoneWhereThereIsNoCurve() {
        Snapshot first =
                new Run(GanConfig.standard())
                        .snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
        assertEquals(OptionalDouble.empty(), RecentMean.of(first, Series.GENERATOR_LOSS, 0));
    }
}
