package org.ganscope.theory;

/**
 * Where training stands: the parameters and what the method of update remembers.
 *
 * @param state the parameters of both players
 * @param memory one number per parameter, of the meaning that the {@link Method} gives it; zeros
 *     where it remembers nothing
 */
public record Iterate(State state, State memory) {}
