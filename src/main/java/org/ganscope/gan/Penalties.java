package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.math.BatchColumns;
import org.ganscope.nn.GradientPenalty;
import org.ganscope.nn.Mlp;

import java.util.Optional;

/**
 * The penalties on the slope of D, g = ∂s/∂x: R1 = (γ/2)·E‖g(x)‖² on real samples, R2 the same on
 * generated ones (Mescheder et al. 2018), and λ·E[(‖g(x̂)‖ − 1)²] on points x̂ = u·x + (1 − u)·G(z)
 * between the two, u uniform (Gulrajani et al. 2017). All at the samples that D has just seen,
 * noise included.
 */
final class Penalties {
    /** Empty for a D that sees whole batches, whose output for one sample depends on the others. */
    private final Optional<GradientPenalty> offered;

    private final BatchSource source;
    private final FMatrixRMaj points = new FMatrixRMaj(0, 0);
    private float[] positions = new float[0];

    Penalties(Mlp discriminator, BatchSource source) {
        offered =
                discriminator.shape().minibatch().exists()
                        ? Optional.empty()
                        : Optional.of(new GradientPenalty(discriminator));
        this.source = source;
    }

    /**
     * Adds the gradients of all penalties that are on to D's.
     *
     * @param both (m·d × 2p), the real packs first
     * @param observer is told of each
     * @return the sum of the penalties, 0 if none is on
     */
    double add(Regularisers set, Game game, FMatrixRMaj both, StepObserver observer) {
        double centred = game.gradientPenalty(set.gradientPenalty());
        if (set.r1() == 0 && set.r2() == 0 && centred == 0) {
            return 0;
        }
        GradientPenalty penalty = offered.orElseThrow();
        int p = both.numCols / 2;
        double sum = 0;
        if (set.r1() > 0) {
            BatchColumns.copy(both, 0, p, points);
            double r1 = penalty.addZeroCentred(points, set.r1());
            observer.penalty(TracedPenalty.Kind.R1, points, r1);
            sum += r1;
        }
        if (set.r2() > 0) {
            BatchColumns.copy(both, p, p, points);
            double r2 = penalty.addZeroCentred(points, set.r2());
            observer.penalty(TracedPenalty.Kind.R2, points, r2);
            sum += r2;
        }
        if (centred > 0) {
            interpolate(both, p);
            double towardsOne = penalty.addCentred(points, centred, 1);
            observer.penalty(TracedPenalty.Kind.GRADIENT_PENALTY, points, towardsOne);
            sum += towardsOne;
        }
        return sum;
    }

    private void interpolate(FMatrixRMaj both, int p) {
        if (positions.length < p) {
            positions = new float[p];
        }
        source.positions(positions, p);
        points.reshape(both.numRows, p);
        for (int row = 0; row < both.numRows; row++) {
            int real = row * both.numCols;
            for (int i = 0; i < p; i++) {
                float u = positions[i];
                points.data[row * p + i] =
                        u * both.data[real + i] + (1 - u) * both.data[real + p + i];
            }
        }
    }
}
