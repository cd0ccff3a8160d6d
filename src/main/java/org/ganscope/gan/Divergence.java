package org.ganscope.gan;

/**
 * Reports that a number of the run stopped being finite.
 *
 * @param step the step in which it happened, counted from 1; the run stays at the previous step
 * @param player whose update it was
 * @param quantity what was not finite
 */
public record Divergence(long step, Player player, Quantity quantity) {
    /** The quantities that can stop being finite. */
    public enum Quantity {
        LOSS,
        GRADIENT,
        PARAMETERS
    }
}
