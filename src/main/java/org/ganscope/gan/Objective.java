package org.ganscope.gan;

import java.util.function.DoubleFunction;

/** The losses on offer. To add one: a {@link Game} and a line here. */
public enum Objective {
    MINIMAX("minimax", true, Minimax::new),
    NON_SATURATING("non-saturating", true, NonSaturating::new),
    LEAST_SQUARES("least-squares", true, LeastSquares::new),
    HINGE("hinge", false, label -> new Hinge()),
    /** With weights clipped after each update of D. */
    WGAN("wgan", false, label -> new Wasserstein()),
    /** With a gradient penalty (Gulrajani et al. 2017). */
    WGAN_GP("wgan-gp", false, label -> new Wasserstein()),
    RELATIVISTIC("relativistic", false, label -> new Relativistic());

    private final String key;
    private final boolean labels;
    private final DoubleFunction<Game> maker;

    Objective(String key, boolean labels, DoubleFunction<Game> maker) {
        this.key = key;
        this.labels = labels;
        this.maker = maker;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** Whether D learns numbers as labels, which can be smoothed. */
    public boolean hasLabels() {
        return labels;
    }

    /** The formulas, real samples having the label 1. */
    public Game game() {
        return game(1);
    }

    /**
     * The formulas.
     *
     * @param realLabel label of real samples where the game {@linkplain #hasLabels has labels}, in
     *     (0, 1]: less than 1 is one-sided label smoothing
     */
    public Game game(double realLabel) {
        return maker.apply(realLabel);
    }
}
