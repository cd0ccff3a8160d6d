package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.Optional;

/**
 * What ails a run, or does not: a function of what was seen of it lately and of what was told until
 * now, so that a number that wavers about a threshold does not change the verdict each time: what
 * is told goes on to be told until a wider threshold is passed. The bounds are this program's, set
 * so that runs known to show each are told apart.
 */
public enum Finding {
    /** Nothing has been measured yet. */
    BEGUN,
    /** Samples and data have hardly anything in common. */
    APART,
    /** Nothing else applies: the generator is on its way. */
    LEARNING,
    /** Everything that the data has is there, but the shapes still differ. */
    NEAR,
    /** The distributions agree, and have for a while. */
    CONVERGED,
    /** G sends every z to one point, or nearly. */
    POINT_COLLAPSE,
    /** At most half of the modes hold nearly all samples, though more of the data is elsewhere. */
    MODE_COLLAPSE,
    /** Most modes are covered, some are not. */
    DROPPED_MODES,
    /** D gives one score to everything there is: it cannot learn, and G cannot learn from it. */
    DISCRIMINATOR_DEAD,
    /** A critic so flat that what it tells G is next to nothing. */
    CRITIC_FLAT,
    /** G gives the same x for every z. */
    GENERATOR_DEAD,
    /** D is flat where all samples are, so that G's gradient is exactly 0. */
    GENERATOR_STUCK,
    /** D's learning rate is 0, and G runs away from the data. */
    DISCRIMINATOR_FROZEN,
    /** G's learning rate is 0, so that it does not come nearer. */
    GENERATOR_FROZEN,
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
    static final int ENOUGH = 400;

    /** The same for what {@link #showsSoon}. */
    private static final int FIRST = 200;

    /** A step now and then may meet a sample so far out that something still answers to it. */
    private static final double NEARLY_ALL = 0.9;

    /** Two means that are equal to the last bit are no accident. */
    private static final double MANY = 0.5;

    /**
     * Mean JSD in nats below which distributions count as close; ln 2 = 0.69 is nothing in common.
     * At 0.05 the eye still sees a difference: Gaussians 0.6 σ apart.
     */
    public static final double CLOSE = 0.03;

    /** What is close stays so below this. */
    public static final double STILL_CLOSE = 0.04;

    /** Mean JSD below which distributions count as near if every mode is covered. */
    public static final double NEARBY = 0.15;

    /** What is near stays so below this. */
    public static final double STILL_NEARBY = 0.2;

    /** Mean JSD from which on nobody calls the distributions alike. */
    private static final double CLEARLY_WRONG = 0.25;

    /** Mean JSD above which hardly anything is in common. */
    public static final double APART_FROM = 0.55;

    /** What is apart stays so above this. */
    public static final double STILL_APART_FROM = 0.5;

    /** A share of the data beside which what is left out is little. */
    private static final double MOST = 0.6;

    /** Mean distance of the samples from their mean, in ℓ, below which they are on one point. */
    private static final double ON_A_POINT = 0.1;

    /** How near a mean loss must be to its equilibrium to look perfect. */
    private static final double AT_EQUILIBRIUM = 0.03;

    /** ‖∂L_G/∂θ_G‖₂ under a critic that is nearly flat; a critic of slope 1 makes 0.5 and more. */
    private static final double FLAT = 1e-3;

    /** Whether this is something to mend. */
    public boolean isHarm() {
        return switch (this) {
            case BEGUN, APART, LEARNING, NEAR, CONVERGED -> false;
            default -> true;
        };
    }

    /** Whether the first hundreds of steps show it as clearly as later ones. */
    boolean showsSoon() {
        return this == OSCILLATION || this == DISCRIMINATOR_TOO_STRONG;
    }

    /** Whether a learning rate of 0 is all that ails it, which no measurement puts in doubt. */
    boolean isFrozen() {
        return this == DISCRIMINATOR_FROZEN || this == GENERATOR_FROZEN;
    }

    private static Finding frozen(Player player) {
        return player == Player.DISCRIMINATOR ? DISCRIMINATOR_FROZEN : GENERATOR_FROZEN;
    }

    /** Whether the latest measurement says plainly that this is no longer so. */
    boolean isRefuted(Recent seen) {
        boolean isTogether = this == APART && seen.fit().latestJsd() < STILL_APART_FROM;
        return isTogether
                || isFrozen()
                        && !seen.life().frozen().map(Finding::frozen).equals(Optional.of(this));
    }

    /**
     * What a step of the training shows.
     *
     * @param told until now
     */
    static Finding of(Recent seen, Finding told) {
        Recent.Fit fit = seen.fit();
        Optional<Finding> frozen = frozen(seen, told);
        if (Double.isNaN(fit.jsd())) {
            return BEGUN;
        } else if (seen.steps() < FIRST) {
            return grade(fit, told);
        } else if (seen.steps() >= ENOUGH && isDead(seen)) {
            return deadPlayer(seen.life());
        } else if (frozen.isPresent()) {
            return frozen.get();
        } else if (oscillates(fit)) {
            return OSCILLATION;
        } else if (discriminatorIsTooStrong(seen, told)) {
            return DISCRIMINATOR_TOO_STRONG;
        } else if (seen.steps() < ENOUGH) {
            return grade(fit, told);
        } else if (fit.place().spread() < wider(ON_A_POINT, told == POINT_COLLAPSE)) {
            return POINT_COLLAPSE;
        } else if (criticIsFlat(seen, told)) {
            return CRITIC_FLAT;
        } else if (isAtWrongEquilibrium(seen, told)) {
            return WRONG_EQUILIBRIUM;
        } else if (discriminatorIsTooWeak(seen, told)) {
            return DISCRIMINATOR_TOO_WEAK;
        }
        return coverage(fit, told);
    }

    /** What a frozen player is, if the samples are not near the data all the same. */
    private static Optional<Finding> frozen(Recent seen, Finding told) {
        return seen.life()
                .frozen()
                .map(Finding::frozen)
                .filter(found -> seen.fit().jsd() > (told == found ? NEARBY : STILL_NEARBY));
    }

    /** A threshold that is told already is left a little later. */
    private static double wider(double threshold, boolean isTold) {
        return isTold ? 1.5 * threshold : threshold;
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
    private static boolean discriminatorIsTooStrong(Recent seen, Finding told) {
        boolean isTold = told == DISCRIMINATOR_TOO_STRONG;
        Recent.Fit fit = seen.fit();
        return seen.play().separation() > (isTold ? 0.85 : 0.9)
                && fit.jsd() > (isTold ? STILL_APART_FROM : APART_FROM)
                && Trend.of(fit) != Trend.BETTER;
    }

    /** What tells G anything is some hundred times as large. */
    private static boolean criticIsFlat(Recent seen, Finding told) {
        double limit = wider(FLAT, told == CRITIC_FLAT);
        return seen.play().isCritic()
                && seen.play().generatorGradient() < limit
                && seen.fit().jsd() > CLOSE;
    }

    /** D gives both sides the same score, though samples are not where the data is. */
    private static boolean discriminatorIsTooWeak(Recent seen, Finding told) {
        Recent.Fit fit = seen.fit();
        double limit = wider(fit.jsd() > APART_FROM ? 0.12 : 0.06, told == DISCRIMINATOR_TOO_WEAK);
        return seen.play().separation() < limit
                && seen.play().latestSeparation() < 1.2 * limit
                && fit.jsd() > (told == DISCRIMINATOR_TOO_WEAK ? STILL_NEARBY : CLEARLY_WRONG)
                && !fit.getsNearer();
    }

    /** Samples move to and fro, and the latest of these moves did not bring them home. */
    private static boolean oscillates(Recent.Fit fit) {
        boolean cameHome = fit.jsdBefore() - fit.jsd() > 0.15 && fit.jsd() < 0.25;
        return fit.swings().most() >= 3 && !cameHome;
    }

    private static boolean isAtWrongEquilibrium(Recent seen, Finding told) {
        Recent.Fit fit = seen.fit();
        return !seen.play().isCritic()
                && fit.jsd() > (told == WRONG_EQUILIBRIUM ? STILL_NEARBY : CLEARLY_WRONG)
                && seen.play().latestSeparation() < 0.15
                && !fit.getsNearer()
                && isNear(seen.play().discriminatorLoss(), seen.play().discriminatorEquilibrium())
                && isNearOrFree(seen.play().generatorLoss(), seen.play().generatorEquilibrium());
    }

    private static boolean isNear(double loss, double equilibrium) {
        return Math.abs(loss - equilibrium) < AT_EQUILIBRIUM;
    }

    /** Where the level is arbitrary there is nothing to compare with. */
    private static boolean isNearOrFree(double loss, double equilibrium) {
        return Double.isNaN(equilibrium) || isNear(loss, equilibrium);
    }

    private static Finding coverage(Recent.Fit fit, Finding told) {
        int covered = fit.coveredModes();
        boolean samplesAreAtModes = fit.quality() > 0.5 && fit.jsd() > CLOSE;
        boolean isOnTheWay = Trend.of(fit) == Trend.BETTER;
        if (covered < fit.modes() && samplesAreAtModes && !isOnTheWay) {
            boolean isMost = 2 * covered > fit.modes() || fit.coveredWeight() > MOST;
            if (isMost) {
                return DROPPED_MODES;
            } else if (covered > 0 && fit.coveredShare() > 0.8 * fit.quality()) {
                return MODE_COLLAPSE;
            }
        }
        return grade(fit, told);
    }

    private static Finding grade(Recent.Fit fit, Finding told) {
        boolean isApart = fit.jsd() > (told == APART ? STILL_APART_FROM : APART_FROM);
        if (isApart && fit.latestJsd() >= STILL_APART_FROM) {
            return APART;
        } else if (fit.coveredModes() < fit.modes()) {
            return LEARNING;
        } else if (fit.jsd() < (told == CONVERGED ? STILL_CLOSE : CLOSE)) {
            return CONVERGED;
        }
        boolean wasNear = told == NEAR || told == CONVERGED;
        return fit.jsd() < (wasNear ? STILL_NEARBY : NEARBY) ? NEAR : LEARNING;
    }
}
