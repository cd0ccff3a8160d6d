package org.ganscope.session;

/**
 * A run that is held, and its number in its session: by the time that it is held, the run of which
 * a picture was seen may have been replaced.
 */
public record NumberedRun(long number, HeldRun held) {}
