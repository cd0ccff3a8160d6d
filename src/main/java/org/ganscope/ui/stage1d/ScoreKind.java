package org.ganscope.ui.stage1d;

/** What the discriminator's output means, and so which axis it is drawn on. */
public enum ScoreKind {
    /** D(x) = σ(s) is the probability that x is real: losses with a logarithm. Axis 0…1. */
    PROBABILITY("stage.score.probability", 0, 1),
    /** D(x) is a score with target 1 for real and 0 for generated: least squares. Open axis. */
    SCORE("stage.score.score", -0.25, 1.25);

    /** The level at which D cannot tell, for both kinds. */
    static final double EQUILIBRIUM = 0.5;

    private final String key;
    private final double low;
    private final double high;

    ScoreKind(String key, double low, double high) {
        this.key = key;
        this.low = low;
        this.high = high;
    }

    /** The key of the sentence that says what is drawn. */
    String key() {
        return key;
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
        return this == SCORE;
    }
}
