package org.ganscope.ui.stage1d;

import org.ganscope.gan.Objective;

/** What the discriminator's output means, and so which axis it is drawn on. */
public enum ScoreKind {
    /** D(x) = σ(s) is the probability that x is real: losses with a logarithm. Axis 0…1. */
    PROBABILITY("stage.score.axis", "stage.score.probability", "stage.score.learned.hint", 0, 1),
    /** D(x) is a score with target 1 for real and 0 for generated: least squares. Open axis. */
    SCORE("stage.score.axis.score", "stage.score.score", "stage.score.learned.hint", -0.25, 1.25),
    /** D(x) is a score pushed beyond +1 for real and −1 for generated: hinge. Open axis. */
    HINGE("stage.score.axis.score", "stage.score.hinge", "stage.score.hinge.hint", -1.5, 1.5),
    /** f(x) is a critic: only differences mean anything, so 0 is its mean. Open, even axis. */
    CRITIC("stage.score.axis.critic", "stage.score.critic", "stage.score.critic.hint", -1e-5, 1e-5);

    private final String axis;
    private final String key;
    private final String hint;
    private final double low;
    private final double high;

    ScoreKind(String axis, String key, String hint, double low, double high) {
        this.axis = axis;
        this.key = key;
        this.hint = hint;
        this.low = low;
        this.high = high;
    }

    /** What D's output means under an objective. */
    public static ScoreKind of(Objective objective) {
        return switch (objective) {
            case MINIMAX, NON_SATURATING -> PROBABILITY;
            case LEAST_SQUARES -> SCORE;
            case HINGE -> HINGE;
            case WGAN, WGAN_GP, RELATIVISTIC -> CRITIC;
        };
    }

    /** The key of the name of the axis. */
    String axis() {
        return axis;
    }

    /** The key of the sentence that says what is drawn. */
    String key() {
        return key;
    }

    /** The key of the sentence that explains the curve. */
    String hint() {
        return hint;
    }

    /** The lowest value that the axis shows at least. */
    double low() {
        return low;
    }

    /** The highest value that the axis shows at least. */
    double high() {
        return high;
    }

    /** Whether the axis grows with the values. */
    boolean isOpen() {
        return this != PROBABILITY;
    }

    /** Whether the axis reaches as far down as up. */
    boolean isEven() {
        return this == CRITIC;
    }
}
