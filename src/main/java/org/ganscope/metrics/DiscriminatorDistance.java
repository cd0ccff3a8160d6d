package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.Mlp;

/**
 * The distance of D from the best one against this generator: the mean of |D(x) − D*(x)| where x is
 * drawn with equal chance from data and generator, with D* = p_data/(p_data + p_g) for the
 * logarithmic games and least squares (Goodfellow et al. 2014, proposition 1; Mao et al. 2017).
 *
 * <p>Over cells: Σ ½(pᵢ + qᵢ)·|D(xᵢ) − D*(pᵢ, qᵢ)|, where xᵢ is the middle of cell i. NaN for a
 * game without a D*, such as a critic's, and for a D that sees more than single samples.
 */
final class DiscriminatorDistance {
    private static final double NEARLY_NONE = 1e-9;

    private final FMatrixRMaj x;
    private final float[] scores;
    private LossConfig loss = LossConfig.of(Objective.NON_SATURATING);
    private Game game = loss.game();

    /** @param x the points at which cells are judged: their middles, (dimension×cells); kept */
    DiscriminatorDistance(FMatrixRMaj x) {
        this.x = x;
        scores = new float[x.numCols];
    }

    /** Moves the point at which a cell on the line is judged. */
    void place(int cell, double at) {
        x.data[cell] = (float) at;
    }

    /** Moves the point at which a cell of the plane is judged. */
    void place(int cell, double across, double up) {
        x.data[cell] = (float) across;
        x.data[x.numCols + cell] = (float) up;
    }

    /**
     * The distance, in units of the score.
     *
     * @param discriminator its buffers are used
     * @param p masses of the target as D sees it, with sum 1
     * @param q masses of the generator as D sees it, with sum 1
     */
    double of(Mlp discriminator, GanConfig config, double[] p, double[] q) {
        if (!config.loss().equals(loss)) {
            loss = config.loss();
            game = loss.game();
        }
        DiscriminatorDesign design = config.design();
        boolean single = design.packing() == 1 && design.minibatchKernels() == 0;
        if (!single || Double.isNaN(game.optimalScore(1, 1))) {
            return Double.NaN;
        }
        FMatrixRMaj logits = discriminator.forward(x);
        game.scores(logits.data, 0, scores, 0, x.numCols);
        double flips = loss.flips();
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double mass = 0.5 * (p[i] + q[i]);
            if (mass > NEARLY_NONE) {
                double real = p[i] + flips * (q[i] - p[i]);
                double generated = q[i] + flips * (p[i] - q[i]);
                sum += mass * Math.abs(scores[i] - game.optimalScore(real, generated));
            }
        }
        return sum;
    }
}
