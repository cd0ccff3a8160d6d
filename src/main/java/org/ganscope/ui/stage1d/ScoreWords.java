package org.ganscope.ui.stage1d;

import org.ganscope.gan.loss.ScoreKind;

/**
 * How the stage speaks of what D says: keys of the bundle.
 *
 * @param axis the name of the axis
 * @param sentence what is drawn
 * @param hint what the curve means
 */
record ScoreWords(String axis, String sentence, String hint) {
    static ScoreWords of(ScoreKind kind) {
        return switch (kind) {
            case PROBABILITY ->
                    new ScoreWords(
                            "stage.score.axis",
                            "stage.score.probability",
                            "stage.score.learned.hint");
            case SCORE ->
                    new ScoreWords(
                            "stage.score.axis.score",
                            "stage.score.score",
                            "stage.score.learned.hint");
            case HINGE ->
                    new ScoreWords(
                            "stage.score.axis.score",
                            "stage.score.hinge",
                            "stage.score.hinge.hint");
            case CRITIC ->
                    new ScoreWords(
                            "stage.score.axis.critic",
                            "stage.score.critic",
                            "stage.score.critic.hint");
        };
    }
}
