package org.ganscope.gan;

/** The losses on offer. To add one: a {@link Game} and a line here. */
public enum Objective {
    MINIMAX("minimax", new Minimax()),
    NON_SATURATING("non-saturating", new NonSaturating()),
    LEAST_SQUARES("least-squares", new LeastSquares());

    private final String key;
    private final Game game;

    Objective(String key, Game game) {
        this.key = key;
        this.game = game;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** The formulas. */
    public Game game() {
        return game;
    }
}
