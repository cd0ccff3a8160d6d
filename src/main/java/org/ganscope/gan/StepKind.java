package org.ganscope.gan;

/**
 * What one step trains: both players in a whole iteration, or one player while the other is fixed.
 */
public enum StepKind {
    BOTH,
    DISCRIMINATOR,
    GENERATOR
}
