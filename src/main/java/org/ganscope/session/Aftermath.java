package org.ganscope.session;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.metrics.DivergenceCause;

/**
 * What is known of a run that diverged.
 *
 * @param divergence where
 * @param config the settings in force then; they may have been changed since
 * @param cause why, probably
 * @param calm the last step before a network grew out of all measure
 */
public record Aftermath(
        Divergence divergence, GanConfig config, DivergenceCause cause, long calm) {}
