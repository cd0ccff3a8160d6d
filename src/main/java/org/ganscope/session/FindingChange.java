package org.ganscope.session;

import org.ganscope.metrics.Finding;

/**
 * The verdict on a run became another one.
 *
 * @param step after which it did
 */
public record FindingChange(long step, Finding before, Finding after) {}
