package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Region;
import org.ganscope.view.FrozenGame;

/** D over a part of the plane. Buffers are kept from field to field. */
final class ScoreField {
    /** Cells along the shorter side for a D of usual size. */
    static final int CELLS = 128;

    /** Cells for a very large D, or one that judges large packs. */
    private static final int FEWER_CELLS = 64;

    /** This many products and sums, or more, take too long for a picture. */
    private static final double MOST_WORK = 1.2e9;

    /** Points on which D runs at a time, which keeps its buffers in the processor's cache. */
    private static final int CHUNK = 512;

    private final FMatrixRMaj x = new FMatrixRMaj(2, CHUNK);
    private final float[] scores = new float[CHUNK];

    /** The grid on which a D is evaluated. */
    static FieldGrid grid(FrozenGame game, Region region) {
        FieldGrid fine = FieldGrid.of(region, CELLS);
        double each =
                (double) game.discriminator().shape().parameterCount() * game.partners().sets();
        boolean isLarge = fine.nodes() * each > MOST_WORK;
        return isLarge ? FieldGrid.of(region, FEWER_CELLS) : fine;
    }

    /**
     * D(x) − level at every node.
     *
     * @param level from which scores are measured
     */
    PlaneField of(FrozenGame game, FieldGrid grid, double level) {
        float[] values = new float[grid.nodes()];
        for (int from = 0; from < values.length; from += CHUNK) {
            int n = Math.min(CHUNK, values.length - from);
            x.reshape(2, n);
            for (int i = 0; i < n; i++) {
                x.data[i] = (float) grid.x((from + i) % grid.columns());
                x.data[n + i] = (float) grid.y((from + i) / grid.columns());
            }
            game.scores(x, scores);
            for (int i = 0; i < n; i++) {
                values[from + i] = scores[i] - (float) level;
            }
        }
        return new PlaneField(grid.region(), grid.columns(), grid.rows(), values);
    }
}
