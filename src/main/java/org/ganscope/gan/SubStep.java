package org.ganscope.gan;

/**
 * A sub-step of a step: as much of one of its parts as a line of the algorithm says.
 *
 * @param part number of the part within {@link StepTrace#parts}
 */
public record SubStep(int part, Phase phase) {
    /** What happens in it. */
    public enum Phase {
        /** Real samples x are drawn. */
        REAL,
        /** Latent points z are drawn, and G(z) is made of them. */
        GENERATED,
        /** D makes its steps ahead, through which G's gradient looks. */
        AHEAD,
        /** D judges. */
        SCORES,
        /** The loss, and its gradient. */
        LOSS,
        /** A player takes its step. */
        MOVE,
        /** Both go back to where they were before they looked ahead. */
        RETURN
    }
}
