package org.ganscope.session;

/**
 * Where a run parted from another one with the same past.
 *
 * @param run the number of the other one
 * @param step steps made when they parted
 * @param end steps that the other one made
 */
public record Fork(long run, long step, long end) {}
