package org.ganscope.theory;

/** The players that move in one turn. */
public enum ActivePlayers {
    GENERATOR,
    DISCRIMINATOR,
    BOTH;

    /** Whether parameter i in the list of both players moves. */
    boolean moves(State state, int i) {
        return this == BOTH || (this == DISCRIMINATOR) == state.isDiscriminators(i);
    }
}
