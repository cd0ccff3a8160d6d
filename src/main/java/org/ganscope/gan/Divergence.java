package org.ganscope.gan;

/**
 * A number of the run stopped being finite.
 *
 * @param step the step in which it happened, counted from 1; the run stays at the step before
 * @param player whose update it was
 * @param quantity what was not finite
 */
public record Divergence(long step, Player player, Quantity quantity) {
    /** What can stop being finite. */
    public enum Quantity {
        LOSS,
        GRADIENT,
        PARAMETERS
    }
}
