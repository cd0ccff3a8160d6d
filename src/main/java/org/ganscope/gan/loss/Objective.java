package org.ganscope.gan.loss;

import java.util.function.Function;

/** The available losses. To add one: a {@link Game} and a line here. */
public enum Objective {
    MINIMAX("minimax", true, loss -> new Minimax(loss.realLabel())),
    NON_SATURATING("non-saturating", true, loss -> new NonSaturating(loss.realLabel())),
    LEAST_SQUARES("least-squares", true, loss -> new LeastSquares(loss.realLabel())),
    HINGE("hinge", false, loss -> new Hinge()),
    /** With weights clipped after each update of D. */
    WGAN("wgan", false, loss -> Wasserstein.clipped(loss.clip())),
    /** With a gradient penalty (Gulrajani et al. 2017). */
    WGAN_GP("wgan-gp", false, loss -> Wasserstein.penalised(loss.penalty())),
    RELATIVISTIC("relativistic", false, loss -> new Relativistic());

    private final String key;
    private final boolean labels;
    private final Function<LossConfig, Game> maker;

    Objective(String key, boolean labels, Function<LossConfig, Game> maker) {
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

    /**
     * Whether D maximises V(D, G) = E[ln D(x)] + E[ln(1 − D(G(z)))], unless its labels are changed.
     */
    public boolean hasValue() {
        return this == MINIMAX || this == NON_SATURATING;
    }

    /** The game with the constants of its paper. */
    public Game game() {
        return game(LossConfig.of(this));
    }

    /** The game with the constants of a configuration of this objective. */
    Game game(LossConfig loss) {
        return maker.apply(loss);
    }
}
