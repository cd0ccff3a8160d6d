package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.Optional;

/**
 * The state of a run, problem or not: a function of its recent measurements and of the present
 * finding. A finding is kept until a wider threshold is passed, so that a number that wavers around
 * a threshold does not change the verdict each time. The bounds are this program's, chosen to
 * distinguish runs that are known to show each finding.
 */
public enum Finding {
    /** Nothing has been measured yet. */
    BEGUN,
    /** Samples and data hardly overlap. */
    APART,
    /** Nothing else applies: the generator is on its way. */
    LEARNING,
    /** All parts of the data are covered, but the shapes still differ. */
    NEAR,
    /** The distributions agree, and have for a while. */
    CONVERGED,
    /** G maps every z to one point, or nearly. */
    POINT_COLLAPSE,
    /** At most half of the modes hold nearly all samples, though more of the data is elsewhere. */
    MODE_COLLAPSE,
    /** Most modes are covered, some are not. */
    DROPPED_MODES,
    /** D gives all samples the same score: it cannot learn, and G cannot learn from it. */
    DISCRIMINATOR_DEAD,
    /** A critic so flat that G gets almost no gradient from it. */
    CRITIC_FLAT,
    /** G gives the same x for every z. */
    GENERATOR_DEAD,
    /** D is flat where all samples are, so that G's gradient is exactly 0. */
    GENERATOR_STUCK,
    /** D's learning rate is 0, and G moves away from the data. */
    DISCRIMINATOR_FROZEN,
    /** G's learning rate is 0, so that it does not get closer. */
    GENERATOR_FROZEN,
    /** D nearly always distinguishes real from generated samples; G has little to learn from. */
    DISCRIMINATOR_TOO_STRONG,
    /** D hardly distinguishes them, although they differ. */
    DISCRIMINATOR_TOO_WEAK,
    /** The generator moves back and forth. */
    OSCILLATION,
    /** The losses are at their equilibrium, the distribution is not. */
    WRONG_EQUILIBRIUM,
    /** A loss, a gradient or a parameter is no longer finite. */
    DIVERGED;

    /** Steps of the same game before the losses are judged. */
    static final int ENOUGH = 400;

    /** The same for findings that {@link #showsSoon show soon}. */
    private static final int FIRST = 200;

    /**
     * Not all: an occasional step may have a sample so far out that a unit still responds to it.
     */
    private static final double NEARLY_ALL = 0.9;

    /** A few are enough: two means do not agree to the last bit by chance. */
    private static final double MANY = 0.5;

    /**
     * Mean JSD in nats below which distributions count as close; ln 2 = 0.69 means no overlap. At
     * 0.05 you still see a difference: Gaussians 0.6 σ apart.
     */
    public static final double CLOSE = 0.03;

    /** A close distribution stays close below this. */
    public static final double STILL_CLOSE = 0.04;

    /** Mean JSD below which distributions count as near if every mode is covered. */
    public static final double NEARBY = 0.15;

    /** A near distribution stays near below this. */
    public static final double STILL_NEARBY = 0.2;

    /** Mean JSD above which the distributions clearly differ. */
    private static final double CLEARLY_WRONG = 0.25;

    /** Mean JSD above which the distributions hardly overlap. */
    public static final double APART_FROM = 0.55;

    /** Distributions that are apart stay so above this. */
    public static final double STILL_APART_FROM = 0.5;

    /** A share of the data so large that the rest is negligible. */
    private static final double MOST = 0.6;

    /** Mean distance of the samples from their mean, in ℓ, below which they count as one point. */
    private static final double ON_A_POINT = 0.1;

    /** The greatest distance of a mean loss from its equilibrium at which it looks perfect. */
    private static final double AT_EQUILIBRIUM = 0.03;

    /**
     * ‖∂L_G/∂θ_G‖₂ under a critic that is nearly flat; with a critic of slope 1 it is 0.5 or more.
     */
    private static final double FLAT = 1e-3;

    /** Whether this is a problem to fix. */
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

    /** Whether the only problem is a learning rate of 0, which no measurement can refute. */
    boolean isFrozen() {
        return this == DISCRIMINATOR_FROZEN || this == GENERATOR_FROZEN;
    }

    private static Finding frozen(Player player) {
        return player == Player.DISCRIMINATOR ? DISCRIMINATOR_FROZEN : GENERATOR_FROZEN;
    }

    /** Whether the latest measurement clearly refutes this. */
    boolean isRefuted(Recent seen) {
        boolean isTogether = this == APART && seen.fit().latestJsd() < STILL_APART_FROM;
        return isTogether
                || isFrozen()
                        && !seen.response().frozen().map(Finding::frozen).equals(Optional.of(this));
    }

    /**
     * The finding from the recent steps.
     *
     * @param told the present finding
     */
    static Finding of(Recent seen, Finding told) {
        Recent.Fit fit = seen.fit();
        Optional<Finding> frozen = frozen(seen, told);
        if (Double.isNaN(fit.jsd())) {
            return BEGUN;
        } else if (seen.steps() < FIRST) {
            return grade(fit, told);
        } else if (seen.steps() >= ENOUGH && isDead(seen)) {
            return deadPlayer(seen.response());
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

    /** The finding for a frozen player, unless the samples are near the data anyway. */
    private static Optional<Finding> frozen(Recent seen, Finding told) {
        return seen.response()
                .frozen()
                .map(Finding::frozen)
                .filter(found -> seen.fit().jsd() > (told == found ? NEARBY : STILL_NEARBY));
    }

    /** The threshold, wider for the present finding. */
    private static double wider(double threshold, boolean isTold) {
        return isTold ? 1.5 * threshold : threshold;
    }

    /** A loss that is saturated to the last bit has no gradient either, but then D is right. */
    private static boolean isDead(Recent seen) {
        boolean isSaturated = seen.play().generatedScore() == 0;
        boolean isStill = seen.response().still() > NEARLY_ALL && !isSaturated;
        return isStill || seen.response().constant() > NEARLY_ALL;
    }

    private static Finding deadPlayer(Recent.Response response) {
        if (response.still() > NEARLY_ALL && response.flat() > MANY) {
            return DISCRIMINATOR_DEAD;
        }
        return response.constant() > NEARLY_ALL ? GENERATOR_DEAD : GENERATOR_STUCK;
    }

    /**
     * D is right in more than 95 of 100 cases on either side, and G does not get closer to the
     * data.
     */
    private static boolean discriminatorIsTooStrong(Recent seen, Finding told) {
        boolean isTold = told == DISCRIMINATOR_TOO_STRONG;
        Recent.Fit fit = seen.fit();
        return seen.play().separation() > (isTold ? 0.85 : 0.9)
                && fit.jsd() > (isTold ? STILL_APART_FROM : APART_FROM)
                && Trend.of(fit) != Trend.BETTER;
    }

    /** A useful gradient for G is about a hundred times as large. */
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

    /** Samples move back and forth, and the latest move did not bring them to the data. */
    private static boolean oscillates(Recent.Fit fit) {
        boolean cameHome = fit.jsdBefore() - fit.jsd() > 0.15 && fit.jsd() < 0.25;
        return fit.oscillation().most() >= 3 && !cameHome;
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

    /** True where the level is arbitrary, since there is nothing to compare with. */
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
