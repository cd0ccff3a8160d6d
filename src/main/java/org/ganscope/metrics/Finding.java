package org.ganscope.metrics;

/**
 * What ails a run, or does not: a pure function of what was seen of it lately. The bounds are this
 * program's, set so that runs known to show each are told apart; they are no law.
 */
public enum Finding {
    /** Nothing else applies: the generator is on its way. */
    LEARNING,
    /** The distributions agree, and have for a while. */
    CONVERGED,
    /** At most half of the modes hold nearly all samples. */
    MODE_COLLAPSE,
    /** Most modes are covered, some are not. */
    DROPPED_MODES,
    /** D gives one score to everything there is: it cannot learn, and G cannot learn from it. */
    DISCRIMINATOR_DEAD,
    /** G gives the same x for every z. */
    GENERATOR_DEAD,
    /** D is flat where all samples are, so that G's gradient is exactly 0. */
    GENERATOR_STUCK,
    /** D tells real from generated samples nearly always; G has little to learn from. */
    DISCRIMINATOR_TOO_STRONG,
    /** D hardly tells them apart, though they differ. */
    DISCRIMINATOR_TOO_WEAK,
    /** The generator moves to and fro. */
    OSCILLATION,
    /** The losses sit at their equilibrium, the distribution does not. */
    WRONG_EQUILIBRIUM,
    /** A loss, a gradient or a parameter is no number any more. */
    DIVERGED;

    /** Steps of the same game before the losses are judged. */
    private static final int ENOUGH = 400;

    /** A step now and then may meet a sample so far out that something still answers to it. */
    private static final double NEARLY_ALL = 0.9;

    /** Two means that are equal to the last bit are no accident. */
    private static final double MANY = 0.5;

    /** JSD in nats below which distributions count as close; ln 2 = 0.69 is nothing in common. */
    public static final double CLOSE = 0.1;

    /** JSD above which hardly anything is in common. */
    public static final double APART = 0.55;

    /** How near a mean loss must be to its equilibrium to look perfect. */
    private static final double AT_EQUILIBRIUM = 0.03;

    /** What a step of the training shows. */
    static Finding of(Recent seen) {
        if (seen.steps() < ENOUGH || Double.isNaN(seen.fit().jsd())) {
            return LEARNING;
        } else if (isDead(seen)) {
            return deadPlayer(seen.life());
        } else if (discriminatorIsTooStrong(seen)) {
            return DISCRIMINATOR_TOO_STRONG;
        } else if (isAtWrongEquilibrium(seen)) {
            return WRONG_EQUILIBRIUM;
        } else if (discriminatorIsTooWeak(seen)) {
            return DISCRIMINATOR_TOO_WEAK;
        } else if (oscillates(seen.fit())) {
            return OSCILLATION;
        }
        return coverage(seen.fit());
    }

    /** A loss that is saturated to the last bit has no gradient either; but then D is right. */
    private static boolean isDead(Recent seen) {
        boolean isSaturated = seen.play().generatedScore() == 0;
        boolean isStill = seen.life().still() > NEARLY_ALL && !isSaturated;
        return isStill || seen.life().constant() > NEARLY_ALL;
    }

    private static Finding deadPlayer(Recent.Life life) {
        if (life.still() > NEARLY_ALL && life.flat() > MANY) {
            return DISCRIMINATOR_DEAD;
        }
        return life.constant() > NEARLY_ALL ? GENERATOR_DEAD : GENERATOR_STUCK;
    }

    /** D is right in more than 95 of 100 cases on either side, and G does not get nearer. */
    private static boolean discriminatorIsTooStrong(Recent seen) {
        Recent.Fit fit = seen.fit();
        return seen.play().separation() > 0.9
                && fit.jsd() > APART
                && fit.jsdBefore() - fit.jsd() < 0.03;
    }

    /** D gives both sides the same score, though samples are not where the data is. */
    private static boolean discriminatorIsTooWeak(Recent seen) {
        Recent.Fit fit = seen.fit();
        return seen.play().separation() < 0.06
                && fit.jsd() > 0.25
                && isWrong(fit, 0.6)
                && fit.jsdBefore() - fit.jsd() < 0.05;
    }

    /** Samples move to and fro, and the latest of these moves did not bring them home. */
    private static boolean oscillates(Recent.Fit fit) {
        boolean cameHome = fit.jsdBefore() - fit.jsd() > 0.15 && fit.jsd() < 0.25;
        return fit.swings().most() >= 3 && !cameHome;
    }

    private static boolean isWrong(Recent.Fit fit, double quality) {
        return fit.quality() < quality || fit.coveredModes() < fit.modes();
    }

    private static boolean isAtWrongEquilibrium(Recent seen) {
        Recent.Fit fit = seen.fit();
        return fit.jsd() > CLOSE
                && isWrong(fit, 0.8)
                && fit.jsdSpread() < 0.1
                && isNear(seen.play().discriminatorLoss(), seen.play().discriminatorEquilibrium())
                && isNear(seen.play().generatorLoss(), seen.play().generatorEquilibrium());
    }

    private static boolean isNear(double loss, double equilibrium) {
        return Math.abs(loss - equilibrium) < AT_EQUILIBRIUM;
    }

    private static Finding coverage(Recent.Fit fit) {
        int covered = fit.coveredModes();
        boolean samplesAreAtModes = fit.quality() > 0.5 && fit.jsd() > CLOSE;
        boolean getsNearer = fit.jsdBefore() - fit.jsd() > 0.05;
        if (covered < fit.modes() && samplesAreAtModes && !getsNearer) {
            boolean isCollapse = covered > 0 && 2 * covered <= fit.modes();
            if (isCollapse && fit.coveredShare() > 0.8 * fit.quality()) {
                return MODE_COLLAPSE;
            } else if (2 * covered > fit.modes()) {
                return DROPPED_MODES;
            }
        }
        boolean isSteady = fit.jsdSpread() < 1.5 * CLOSE;
        return fit.jsd() < CLOSE && isSteady && covered == fit.modes() ? CONVERGED : LEARNING;
    }
}
