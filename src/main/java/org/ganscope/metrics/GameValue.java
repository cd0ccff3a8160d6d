package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.Elementwise;
import org.ganscope.nn.Mlp;

/**
 * The value of the game V(D, G) = E[ln D(x)] + E[ln(1 − D(G(z)))] (Goodfellow et al. 2014, eq. 1)
 * over cells: Σ pᵢ·ln D(xᵢ) + qᵢ·ln(1 − D(xᵢ)), where xᵢ is the middle of cell i. No D exceeds Σ
 * pᵢ·ln(pᵢ/(pᵢ + qᵢ)) + qᵢ·ln(qᵢ/(pᵢ + qᵢ)) = 2·JSD − ln 4 over the same cells.
 */
final class GameValue {
    static final double LN4 = 2 * StrictMath.log(2);

    private final FMatrixRMaj x;
    private final float[] real;
    private final float[] generated;

    /** @param x the points at which cells are judged, (dimension×cells); kept */
    GameValue(FMatrixRMaj x) {
        this.x = x;
        real = new float[x.numCols];
        generated = new float[x.numCols];
    }

    /** Whether this game has a value: D is a probability of single samples. */
    static boolean exists(GanConfig config) {
        DiscriminatorDesign design = config.design();
        boolean single = design.packing() == 1 && design.minibatchKernels() == 0;
        return single && config.objective().hasValue();
    }

    /**
     * V(D, G) in nats.
     *
     * @param discriminator its buffers are used
     * @param p masses of the target, with sum 1
     * @param q masses of the generator, with sum 1
     */
    double of(Mlp discriminator, GanConfig config, double[] p, double[] q) {
        if (!exists(config)) {
            return Double.NaN;
        }
        float[] s = discriminator.forward(x).data;
        Elementwise.softplus(-1, s, 0, real, 0, x.numCols);
        Elementwise.softplus(1, s, 0, generated, 0, x.numCols);
        double sum = 0;
        for (int i = 0; i < real.length; i++) {
            sum -= p[i] * real[i] + q[i] * generated[i];
        }
        return sum;
    }
}
