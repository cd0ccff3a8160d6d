package org.ganscope.experiment;

import org.ganscope.gan.Divergence;

import java.util.Optional;

/**
 * What one run reached.
 *
 * @param modes how its samples are shared among the modes; empty if the target has no modes to
 *     count
 * @param divergence why training stopped early, if it did: then the last finite networks were
 *     measured
 */
public record Outcome(long seed, Optional<ModeFigures> modes, Optional<Divergence> divergence) {}
