package org.ganscope.ui.model;

import org.ganscope.gan.Objective;

/** The units of the losses and scores of a kind of game: keys of the bundle. */
enum GameWords {
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

    static GameWords of(Objective objective) {
        return switch (objective) {
            case MINIMAX, NON_SATURATING -> LOGARITHMIC;
            case LEAST_SQUARES -> SQUARES;
            case HINGE -> HINGE;
            case WGAN, WGAN_GP -> WASSERSTEIN;
            case RELATIVISTIC -> RELATIVISTIC;
        };
    }

    /** Whether losses are plain means of scores, of either sign: nearly 0 is then shown as 0. */
    boolean hasNoisyLosses() {
        return this == HINGE || this == WASSERSTEIN;
    }

    /** The unit of both losses. */
    String lossUnit() {
        return lossUnit;
    }

    /** The sentence on L_D; {0} is its value at the equilibrium. */
    String discriminatorHint() {
        return discriminatorHint;
    }

    String generatorHint() {
        return generatorHint;
    }

    /** The output of D. */
    String scoreUnit() {
        return scoreUnit;
    }
}
