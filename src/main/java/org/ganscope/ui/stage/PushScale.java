package org.ganscope.ui.stage;

/**
 * How long an arrow is for a push −∂L_G/∂x. One scale for all steps, runs and games: a push that
 * grows or fades is seen to, and the same state gives the same picture whatever was shown before.
 *
 * <p>Pushes span decades, from a generator that saturates (10⁻³) to one beside a steep D (20), so
 * lengths follow ln(1 + p/p₀), near 0 in proportion and far out in decades. In reference arrows a
 * push of 0.01 is 0.1 long, 0.1 is 0.46, 1 is 1, 10 is 1.6. Of the losses of critics and scores the
 * same: a critic with slope 1 pushes by 1.
 */
public final class PushScale {
    /** What the reference arrow stands for, in units of loss per unit of x. */
    public static final double REFERENCE = 1;

    /** An arrow shorter than this many pixels has no direction that can be seen. */
    public static final double LEAST = 1.5;

    /** Where proportion ends; tried: 0.005 to 0.1. Below it a push moves nothing for long. */
    private static final double FINEST = 0.02;

    /** No arrow is longer: one of a run that diverges would cross the whole picture. */
    private static final double LONGEST = 2.2;

    private PushScale() {}

    /** The length of an arrow, in reference arrows; 0 for 0, rising, never above 2.2. */
    public static double lengths(double push) {
        double length = Math.log1p(Math.abs(push) / FINEST) / Math.log1p(REFERENCE / FINEST);
        return Math.min(length, LONGEST);
    }

    /** How many pixels the reference arrow is long where the text is that large. */
    public static double reference(double em) {
        return Math.round(2.2 * em);
    }

    /** The length of an arrow's head: it shrinks with short arrows, so that a shaft is seen. */
    public static double head(double length, double em) {
        return Math.min(0.5 * em, 0.55 * length);
    }
}
