package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.view.FrozenGame;
import org.ganscope.view.PackPartners;

/**
 * Evaluates the discriminator of a snapshot at one point of the plane: its score, its logit, and
 * the exact gradient of the score by backpropagation. If D judges packs, all are means over {@link
 * PackPartners}.
 */
final class PointReader {
    private final FMatrixRMaj point = new FMatrixRMaj(2, 1);
    private final float[] score = new float[1];
    private float[] scores = new float[0];

    /**
     * The output of D at (x, y).
     *
     * @param level from which a critic's scores are measured
     * @param optimum D*(x), if it is known
     */
    PlaneReading read(FrozenGame frozen, double x, double y, double level, double optimum) {
        point.data[0] = (float) x;
        point.data[1] = (float) y;
        PackPartners partners = frozen.partners();
        Game game = frozen.game();
        FMatrixRMaj s = frozen.discriminator().forward(partners.packs(point, partners.real()));
        int sets = s.numCols;
        scores = scores.length == sets ? scores : new float[sets];
        game.scores(s.data, 0, scores, 0, sets);
        partners.mean(scores, score, 1);
        boolean isProbability = game.scoreIsProbability();
        double logit = isProbability && sets == 1 ? s.data[0] : Double.NaN;
        FMatrixRMaj slope = new FMatrixRMaj(1, sets);
        for (int k = 0; k < sets; k++) {
            // dσ/ds = σ(1 − σ); other scores are the logit itself
            slope.data[k] = (isProbability ? scores[k] * (1 - scores[k]) : 1) / sets;
        }
        FMatrixRMaj gradient = partners.unpack(frozen.discriminator().inputGradient(slope), 1);
        return new PlaneReading(
                game.scoreKind(),
                score[0],
                level,
                logit,
                optimum,
                gradient.data[0],
                gradient.data[1]);
    }
}
