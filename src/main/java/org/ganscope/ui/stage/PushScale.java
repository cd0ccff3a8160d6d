package org.ganscope.ui.stage;

/**
 * The length of an arrow for a push −∂L_G/∂x. There is one scale for all steps, runs and games: you
 * see pushes grow or fade, and the same state always gives the same picture.
 *
 * <p>Pushes span decades, from a saturating generator loss (10⁻³) to a steep D (20), so lengths
 * follow ln(1 + p/p₀), proportional near 0 and logarithmic far out. In reference arrows a push of
 * 0.01 is 0.1 long, 0.1 is 0.46, 1 is 1, 10 is 1.6. The same holds for losses of critics and
 * scores: a critic with slope 1 pushes by 1.
 */
public final class PushScale {
    /** The push of the reference arrow, in units of loss per unit of x. */
    public static final double REFERENCE = 1;

    /** An arrow shorter than this many pixels has no visible direction. */
    public static final double LEAST = 1.5;

    /**
     * p₀, where proportionality ends; tried: 0.005 to 0.1. A smaller push moves nothing for a long
     * time.
     */
    private static final double FINEST = 0.02;

    /** The greatest length: an arrow of a diverging run would cross the whole picture. */
    private static final double LONGEST = 2.2;

    private PushScale() {}

    /** The length of an arrow, in reference arrows; 0 for 0, increasing, never above 2.2. */
    public static double lengths(double push) {
        double length = Math.log1p(Math.abs(push) / FINEST) / Math.log1p(REFERENCE / FINEST);
        return Math.min(length, LONGEST);
    }

    /** The length of the reference arrow in pixels for this size of the text. */
    public static double reference(double em) {
        return Math.round(2.2 * em);
    }

    /** The length of an arrow's head: it shrinks with short arrows, so that a shaft is visible. */
    public static double head(double length, double em) {
        return Math.min(0.5 * em, 0.55 * length);
    }
}
