package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;

/** What a critic's scores are measured from: its own level means nothing. */
final class CriticLevel {
    /** So many samples of each side make the mean. */
    private static final int SAMPLES = 256;

    private CriticLevel() {}

    /**
     * The mean of f over real and generated samples.
     *
     * @param real (d × {@value #SAMPLES} or more)
     * @param generated (d × {@value #SAMPLES} or more)
     */
    static double of(FrozenGame game, FMatrixRMaj real, FMatrixRMaj generated) {
        FMatrixRMaj x = new FMatrixRMaj(real.numRows, 2 * SAMPLES);
        for (int row = 0; row < x.numRows; row++) {
            int to = row * x.numCols;
            System.arraycopy(real.data, row * real.numCols, x.data, to, SAMPLES);
            int from = row * generated.numCols;
            System.arraycopy(generated.data, from, x.data, to + SAMPLES, SAMPLES);
        }
        float[] scores = new float[x.numCols];
        game.scores(x, scores);
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum / scores.length;
    }
}
