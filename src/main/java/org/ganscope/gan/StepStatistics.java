package org.ganscope.gan;

import java.util.Arrays;

/**
 * The measurements of one step before its updates, and the lengths of the weight vectors after
 * them; NaN for values that the step did not compute. Written only by the trainer.
 */
public final class StepStatistics {
    double discriminatorLoss;
    double generatorLoss;
    double generatedLoss;
    double discriminatorPenalty;
    double realScore;
    double generatedScore;
    double discriminatorGradient;
    double generatorGradient;
    double discriminatorNorm;
    double generatorNorm;
    private float[] logits = new float[0];
    private int logitCount;

    StepStatistics() {
        clear();
    }

    void clear() {
        discriminatorLoss = Double.NaN;
        generatorLoss = Double.NaN;
        generatedLoss = Double.NaN;
        discriminatorPenalty = Double.NaN;
        realScore = Double.NaN;
        generatedScore = Double.NaN;
        discriminatorGradient = Double.NaN;
        generatorGradient = Double.NaN;
        discriminatorNorm = Double.NaN;
        generatorNorm = Double.NaN;
        logitCount = 0;
    }

    /** Keeps what D said about n generated samples. */
    void note(float[] s, int at, int n) {
        if (logits.length < n) {
            logits = new float[n];
        }
        System.arraycopy(s, at, logits, 0, n);
        logitCount = n;
    }

    /**
     * D's logits of the last generated samples that G (or, in a step of D alone, D) was trained on,
     * a copy; empty before the first step.
     */
    public float[] generatedLogits() {
        return Arrays.copyOf(logits, logitCount);
    }

    /**
     * L_D on the last batch, without penalties: the sum of the means over the real and the
     * generated half.
     */
    public double discriminatorLoss() {
        return discriminatorLoss;
    }

    /** The first of its two means: over what D was taught to call real. NaN for a game of pairs. */
    public double realLoss() {
        return discriminatorLoss - generatedLoss;
    }

    /** The second: over what D was taught to call generated. */
    public double generatedLoss() {
        return generatedLoss;
    }

    /** L_G on the last batch, a mean. */
    public double generatorLoss() {
        return generatorLoss;
    }

    /**
     * The amount that the gradient penalties (R1, R2, between samples) added to L_D on the last
     * batch.
     */
    public double discriminatorPenalty() {
        return discriminatorPenalty;
    }

    /** Mean of D(x) over the last batch of real samples. */
    public double realScore() {
        return realScore;
    }

    /** Mean of D(G(z)) over the last batch that D (or, in a step of G alone, G) was trained on. */
    public double generatedScore() {
        return generatedScore;
    }

    /** ‖∂L_D/∂θ_D‖₂, penalties included, of the last update of D. */
    public double discriminatorGradient() {
        return discriminatorGradient;
    }

    /** ‖∂L_G/∂θ_G‖₂ of the last update of G. */
    public double generatorGradient() {
        return generatorGradient;
    }

    /** ‖θ_D‖₂ after the step. */
    public double discriminatorNorm() {
        return discriminatorNorm;
    }

    /** ‖θ_G‖₂ after the step. */
    public double generatorNorm() {
        return generatorNorm;
    }
}
