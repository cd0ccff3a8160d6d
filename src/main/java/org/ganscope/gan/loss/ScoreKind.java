package org.ganscope.gan.loss;

/** The meaning of the discriminator's output, which determines its axis. */
public enum ScoreKind {
    /** D(x) = σ(s) is the probability that x is real: losses with a logarithm. Axis 0…1. */
    PROBABILITY(0, 1, 0, 1),
    /** D(x) is a score with target 1 for real and 0 for generated: least squares. Open axis. */
    SCORE(0, 1, -0.25, 1.25),
    /** D(x) is a score pushed beyond +1 for real and −1 for generated: hinge. Open axis. */
    HINGE(-1, 1, -1.5, 1.5),
    /**
     * f(x) is a critic: only differences are meaningful, so 0 is its mean. Open, symmetric axis.
     */
    CRITIC(Double.NaN, Double.NaN, -1e-5, 1e-5);

    private final double generated;
    private final double real;
    private final double low;
    private final double high;

    ScoreKind(double generated, double real, double low, double high) {
        this.generated = generated;
        this.real = real;
        this.low = low;
        this.high = high;
    }

    /** The score that means "generated"; NaN if none does. */
    public double generated() {
        return generated;
    }

    /** The score that means "real"; NaN if none does. */
    public double real() {
        return real;
    }

    /** The lower end of the range that an axis always shows. */
    public double low() {
        return low;
    }

    /** The upper end of the range that an axis always shows. */
    public double high() {
        return high;
    }

    /** Whether an axis grows with the values. */
    public boolean isOpen() {
        return this != PROBABILITY;
    }

    /** Whether an axis reaches as far down as up. */
    public boolean isEven() {
        return this == CRITIC;
    }
}
