package org.ganscope.ui.stage2d;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.ui.stage.SteadyLimit;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;

import java.util.Arrays;
import java.util.List;

/** The ranges that follow the values from picture to picture, without jitter. */
final class PlaneRanges {
    /** The number of values of a field that are examined. */
    private static final int LOOKS = 2000;

    private SteadyLimit critic = new SteadyLimit(1e-5);
    private SteadyLimit difference = new SteadyLimit(0.1);
    private SteadyLimit density = new SteadyLimit(1e-6);
    private ScoreKind kind = ScoreKind.PROBABILITY;
    private float[] sorted = new float[0];
    private GroundScale ground =
            GroundScale.ofScore(PlaneLayer.SCORE, PlaneLayers.none().belief(), 1);

    /** Begins again, since the next picture belongs to another run. */
    void forget() {
        critic = new SteadyLimit(1e-5);
        difference = new SteadyLimit(0.1);
        density = new SteadyLimit(1e-6);
        kind = ScoreKind.PROBABILITY;
        ground = GroundScale.ofScore(PlaneLayer.SCORE, PlaneLayers.none().belief(), 1);
    }

    /** The next picture is of another time of the run. */
    void hurry() {
        List.of(critic, difference, density).forEach(SteadyLimit::hurry);
    }

    void update(PlaneFrame frame) {
        PlaneLayers layers = frame.layers();
        if (layers.belief().kind() != kind) {
            kind = layers.belief().kind();
            critic = new SteadyLimit(1e-5);
            density = new SteadyLimit(1e-6);
        }
        layers.ground().ifPresent(shown -> update(shown, layers.belief()));
        layers.density().ifPresent(field -> density.update(top(field.values(), 0.998)));
    }

    private void update(PlaneLayers.Ground shown, PlaneLayers.Belief belief) {
        GroundScale next;
        if (shown.layer() == PlaneLayer.DIFFERENCE) {
            double limit = difference.update(top(shown.field().values(), 0.98));
            next = GroundScale.ofDifference(limit);
        } else {
            double limit =
                    kind == ScoreKind.CRITIC
                            ? critic.update(top(shown.field().values(), 0.95))
                            : critic.limit();
            next = GroundScale.ofScore(shown.layer(), belief, limit);
        }
        if (!next.isLike(ground)) {
            ground = next;
        }
    }

    /** The colours of the background; the same object as long as they do not change. */
    GroundScale ground() {
        return ground;
    }

    /** The density with the darkest shade. */
    double densityLimit() {
        return density.limit();
    }

    /** The quantile of the magnitudes for a share; 0 if there are none. */
    private double top(float[] values, double share) {
        int stride = Math.max(1, values.length / LOOKS);
        // not a divisor of the width of a grid, so that all columns are examined
        stride += stride > 1 && stride % 2 == 0 ? 1 : 0;
        if (sorted.length < values.length / stride + 1) {
            sorted = new float[values.length / stride + 1];
        }
        int n = 0;
        for (int i = 0; i < values.length; i += stride) {
            if (Float.isFinite(values[i])) {
                sorted[n++] = Math.abs(values[i]);
            }
        }
        Arrays.sort(sorted, 0, n);
        return n == 0 ? 0 : sorted[(int) ((n - 1) * share)];
    }
}
