package org.ganscope.view;

import org.ejml.data.FMatrixRMaj;

/** The origin from which a critic's scores are measured, since its own level is arbitrary. */
public final class CriticLevel {
    /** Number of samples of each side in the mean. */
    private static final int SAMPLES = 256;

    private CriticLevel() {}

    /**
     * If the mean f of generated samples is further from that of the data than this many times the
     * reach of f on the data, it would push everything visible off the scale.
     */
    private static final double OUT_OF_SIGHT = 1000;

    /**
     * The mean of f over real and generated samples; over only the real ones if the generated
     * samples are far out of sight, as when a run diverges. 0 for a D that is not a critic.
     *
     * @param real (d × {@value #SAMPLES} or more)
     * @param generated (d × {@value #SAMPLES} or more)
     */
    public static double of(FrozenGame game, FMatrixRMaj real, FMatrixRMaj generated) {
        if (!game.game().isCritic()) {
            return 0;
        }
        FMatrixRMaj x = new FMatrixRMaj(real.numRows, 2 * SAMPLES);
        for (int row = 0; row < x.numRows; row++) {
            int to = row * x.numCols;
            System.arraycopy(real.data, row * real.numCols, x.data, to, SAMPLES);
            int from = row * generated.numCols;
            System.arraycopy(generated.data, from, x.data, to + SAMPLES, SAMPLES);
        }
        float[] scores = new float[x.numCols];
        game.scores(x, scores);
        double ofReal = mean(scores, 0);
        double ofGenerated = mean(scores, SAMPLES);
        double reach = 0;
        for (int i = 0; i < SAMPLES; i++) {
            reach = Math.max(reach, Math.abs(scores[i] - ofReal));
        }
        boolean isInSight = Math.abs(ofGenerated - ofReal) <= OUT_OF_SIGHT * reach;
        return isInSight || reach == 0 ? (ofReal + ofGenerated) / 2 : ofReal;
    }

    private static double mean(float[] scores, int from) {
        double sum = 0;
        for (int i = from; i < from + SAMPLES; i++) {
            sum += scores[i];
        }
        return sum / SAMPLES;
    }
}
