package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.nn.Mlp;

/**
 * The distance of D from D* on the line when instance noise is added to all samples: both densities
 * then include the noise (Sønderby et al. 2017), over {@value #CELLS} even cells.
 */
final class NoisyLine {
    private static final int CELLS = 512;

    /** Twice the reach of the noise: a mass so far out still has its noise inside. */
    private static final double MARGIN = 2 * NoisyCells.REACH;

    private final double[] edges;
    private final double[] target;
    private final NoisyCells cells;
    private final double[] p = new double[CELLS];
    private final double[] q = new double[CELLS];

    /** The cells with an extra cell at each end for samples further out. */
    private final double[] seenTarget = new double[CELLS + 2];

    private final double[] seenGenerated = new double[CELLS + 2];
    private final DiscriminatorDistance optimum =
            new DiscriminatorDistance(new FMatrixRMaj(1, CELLS + 2));

    /**
     * @param edges ascending; kept
     * @param target masses of the bins, one more than there are edges; kept
     */
    NoisyLine(double[] edges, double[] target) {
        this.edges = edges;
        this.target = target;
        cells = new NoisyCells(edges, CELLS, MARGIN);
    }

    /**
     * The distance, see {@link DiscriminatorDistance}.
     *
     * @param noise σ > 0
     * @param generated masses of the bins
     * @param below mean of the generator's mass below the first edge
     * @param above mean of that above the last
     */
    double of(
            Mlp discriminator,
            GanConfig config,
            double noise,
            double[] generated,
            double below,
            double above) {
        if (cells.set(noise)) {
            for (int i = 0; i < CELLS; i++) {
                optimum.place(i + 1, cells.middle(i));
            }
        }
        cells.spread(target, 1, p);
        cells.spread(generated, 1, q);
        int last = edges.length - 1;
        end(0, 0, edges[0], below, generated);
        end(CELLS + 1, last + 1, edges[last], above, generated);
        cells.blur(p);
        cells.blur(q);
        System.arraycopy(p, 0, seenTarget, 1, CELLS);
        System.arraycopy(q, 0, seenGenerated, 1, CELLS);
        return optimum.of(discriminator, config, seenTarget, seenGenerated);
    }

    /**
     * Adds the masses beyond an edge: the generator's at its mean, the target's next to the edge if
     * near.
     */
    private void end(int cell, int bin, double edge, double mean, double[] generated) {
        boolean near = cells.holds(mean);
        cells.point(target[bin], near ? mean : edge, p);
        if (near) {
            cells.point(generated[bin], mean, q);
        }
        seenTarget[cell] = 0;
        seenGenerated[cell] = near ? 0 : generated[bin];
        optimum.place(cell, mean);
    }
}
