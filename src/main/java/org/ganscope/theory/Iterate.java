package org.ganscope.theory;

/**
 * The state of training: the parameters and the memory of the update method.
 *
 * @param state the parameters of both players
 * @param memory one number per parameter, with a meaning defined by the {@link Method}; zeros if it
 *     has no memory
 */
public record Iterate(State state, State memory) {}
