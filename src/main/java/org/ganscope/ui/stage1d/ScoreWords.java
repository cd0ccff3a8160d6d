package org.ganscope.ui.stage1d;

import org.ganscope.gan.loss.ScoreKind;

/**
 * The texts of the stage about the output of D: keys of the bundle.
 *
 * @param axis the name of the axis
 * @param sentence a description of the curve
 * @param hint the meaning of the curve
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
