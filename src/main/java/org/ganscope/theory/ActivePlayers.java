package org.ganscope.theory;

/** Who moves in one turn. */
public enum ActivePlayers {
    GENERATOR,
    DISCRIMINATOR,
    BOTH;

    /** Whether parameter i of both players' list moves. */
    boolean moves(State state, int i) {
        return this == BOTH || (this == DISCRIMINATOR) == state.isDiscriminators(i);
    }
}
