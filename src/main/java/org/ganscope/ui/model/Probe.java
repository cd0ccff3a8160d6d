package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Snapshot;

import java.util.Arrays;

/**
 * Follows one latent point through both networks of a snapshot: G(z), D(G(z)), and the exact
 * gradient of G by backpropagation with ∂L/∂out = 1. On the JavaFX thread.
 */
public final class Probe {
    private final FrozenGame game = new FrozenGame();
    private final float[] score = new float[1];

    /**
     * What the probe reads.
     *
     * @param z the latent point, as many coordinates as the latent space has
     * @param x G(z)
     * @param score D(G(z)), as the game shows it
     * @param slope ∂G/∂z, one partial derivative for each coordinate
     */
    public record Reading(double[] z, double x, double score, double[] slope) {
        /** ‖∇G(z)‖. */
        public double steepness() {
            return Math.sqrt(Arrays.stream(slope).map(part -> part * part).sum());
        }
    }

    /** Reads at (z1, z2); z2 is left out where the latent space has one dimension. */
    public Reading read(Snapshot snapshot, double z1, double z2) {
        game.load(snapshot);
        int dimension = snapshot.config().latent().dimension();
        double[] at = dimension == 1 ? new double[] {z1} : new double[] {z1, z2};
        FMatrixRMaj z = new FMatrixRMaj(dimension, 1);
        for (int i = 0; i < dimension; i++) {
            z.data[i] = (float) at[i];
        }
        Mlp generator = game.generator();
        FMatrixRMaj x = generator.forward(z).copy();
        FMatrixRMaj one = new FMatrixRMaj(1, 1);
        one.data[0] = 1;
        FMatrixRMaj gradient = generator.inputGradient(one);
        double[] slope = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            slope[i] = gradient.data[i];
        }
        game.scores(x, score);
        return new Reading(at, x.data[0], score[0], slope);
    }
}
