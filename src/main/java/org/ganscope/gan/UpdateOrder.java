package org.ganscope.gan;

/** The order in which the players move within an iteration. */
public enum UpdateOrder {
    /** G answers to the D that has just moved (Goodfellow et al. 2014, algorithm 1). */
    ALTERNATING("alternating"),
    /** Both gradients are taken at the same point, then both players move. */
    SIMULTANEOUS("simultaneous"),
    /**
     * Both players look one update ahead, take their gradients there, and use these to move from
     * where they were (Korpelevich 1976; Gidel et al. 2019, algorithm 4). One update of each player
     * per iteration.
     */
    EXTRA_GRADIENT("extra-gradient");

    private final String key;

    UpdateOrder(String key) {
        this.key = key;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }
}
