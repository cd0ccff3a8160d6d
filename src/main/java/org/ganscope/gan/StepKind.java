package org.ganscope.gan;

/** What one step trains: a whole iteration, or one player while the other stands still. */
public enum StepKind {
    BOTH,
    DISCRIMINATOR,
    GENERATOR
}
