package org.ganscope.view;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Snapshot;

import java.util.Arrays;

/**
 * Follows one latent point through both networks of a snapshot: G(z), D(G(z)), and the exact
 * Jacobian of G by backpropagation with ∂L/∂out = 1, one row for each coordinate of x. For one
 * thread at a time.
 */
public final class Probe {
    private final FrozenGame game = new FrozenGame();
    private final float[] score = new float[1];

    /**
     * A reading of the probe.
     *
     * @param z the latent point, as many coordinates as the latent space has; from the third on
     *     they are 0
     * @param point G(z), one coordinate or two
     * @param score D(G(z)), as the game shows it
     * @param jacobian ∂G/∂z: a row for each coordinate of x, a column for each of z
     */
    public record Reading(double[] z, double[] point, double score, double[][] jacobian) {
        /** The first coordinate of G(z). */
        public double x() {
            return point[0];
        }

        /** The gradient of the first coordinate of G(z). */
        public double[] slope() {
            return jacobian[0];
        }

        /** ‖∂G/∂z‖, the root of the sum of all squared partial derivatives. */
        public double steepness() {
            return Math.sqrt(
                    Arrays.stream(jacobian)
                            .flatMapToDouble(Arrays::stream)
                            .map(part -> part * part)
                            .sum());
        }

        /**
         * |det ∂(x₁, x₂)/∂(z₁, z₂)|: the factor by which G stretches areas, if both spaces have two
         * dimensions.
         */
        public double stretch() {
            double[] first = jacobian[0];
            double[] second = jacobian[1];
            return Math.abs(first[0] * second[1] - first[1] * second[0]);
        }

        /** The same reading with another score. */
        public Reading withScore(double changed) {
            return new Reading(z, point, changed, jacobian);
        }
    }

    /** Reads at (z1, z2, 0, …); z2 is ignored if the latent space has one dimension. */
    public Reading read(Snapshot snapshot, double z1, double z2) {
        game.load(snapshot);
        return read(game, z1, z2);
    }

    /** The same for networks that are already loaded. */
    public Reading read(FrozenGame loaded, double z1, double z2) {
        int dimension = loaded.config().latent().dimension();
        double[] at = new double[dimension];
        at[0] = z1;
        if (dimension > 1) {
            at[1] = z2;
        }
        FMatrixRMaj z = new FMatrixRMaj(dimension, 1);
        for (int i = 0; i < dimension; i++) {
            z.data[i] = (float) at[i];
        }
        Mlp generator = loaded.generator();
        FMatrixRMaj x = generator.forward(z).copy();
        double[] point = toDoubles(x);
        double[][] jacobian = new double[point.length][];
        FMatrixRMaj one = new FMatrixRMaj(point.length, 1);
        for (int row = 0; row < point.length; row++) {
            one.zero();
            one.data[row] = 1;
            jacobian[row] = toDoubles(generator.inputGradient(one));
        }
        loaded.scores(x, score);
        return new Reading(at, point, score[0], jacobian);
    }

    private static double[] toDoubles(FMatrixRMaj column) {
        double[] values = new double[column.getNumElements()];
        Arrays.setAll(values, i -> column.data[i]);
        return values;
    }
}
