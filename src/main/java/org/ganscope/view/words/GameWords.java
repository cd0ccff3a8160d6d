package org.ganscope.view.words;

import org.ganscope.gan.loss.Objective;

/** What the losses and scores of a kind of game count: keys of the bundle. */
public enum GameWords {
    LOGARITHMIC(
            "window.chart.unit.nats",
            "window.chart.curve.loss_d.hint",
            "window.chart.curve.loss_g.hint",
            "window.chart.unit.probability"),
    SQUARES(
            "window.chart.unit.square",
            "window.chart.curve.loss_d.hint",
            "window.chart.curve.loss_g.hint",
            "window.chart.unit.score"),
    HINGE(
            "window.chart.unit.hinge",
            "window.chart.loss.d.hinge",
            "window.chart.loss.g.hinge",
            "window.chart.unit.margin"),
    WASSERSTEIN(
            "window.chart.unit.wasserstein",
            "window.chart.loss.d.wasserstein",
            "window.chart.loss.g.wasserstein",
            "window.chart.unit.critic"),
    RELATIVISTIC(
            "window.chart.unit.nats",
            "window.chart.loss.d.relativistic",
            "window.chart.loss.g.relativistic",
            "window.chart.unit.critic");

    private final String lossUnit;
    private final String discriminatorHint;
    private final String generatorHint;
    private final String scoreUnit;

    GameWords(String lossUnit, String discriminatorHint, String generatorHint, String scoreUnit) {
        this.lossUnit = lossUnit;
        this.discriminatorHint = discriminatorHint;
        this.generatorHint = generatorHint;
        this.scoreUnit = scoreUnit;
    }

    public static GameWords of(Objective objective) {
        return switch (objective) {
            case MINIMAX, NON_SATURATING -> LOGARITHMIC;
            case LEAST_SQUARES -> SQUARES;
            case HINGE -> HINGE;
            case WGAN, WGAN_GP -> WASSERSTEIN;
            case RELATIVISTIC -> RELATIVISTIC;
        };
    }

    /** Whether losses are plain means of scores, of either sign: nearly 0 is then as good as 0. */
    public boolean hasNoisyLosses() {
        return this == HINGE || this == WASSERSTEIN;
    }

    /** Whether both losses are sums of natural logarithms. */
    public boolean isInNats() {
        return this == LOGARITHMIC || this == RELATIVISTIC;
    }

    /** What both losses count. */
    public String lossUnit() {
        return lossUnit;
    }

    /** The sentence on L_D; {0} is its value at the equilibrium. */
    public String discriminatorHint() {
        return discriminatorHint;
    }

    public String generatorHint() {
        return generatorHint;
    }

    /** What D says. */
    public String scoreUnit() {
        return scoreUnit;
    }
}
