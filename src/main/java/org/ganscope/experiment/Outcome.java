package org.ganscope.experiment;

import org.ganscope.gan.Divergence;

import java.util.Optional;

/**
 * What one run reached.
 *
 * @param modes how its samples are shared among the modes; empty if the target has no modes to
 *     count
 * @param wasserstein distance to the target, see {@link
 *     org.ganscope.metrics.GanMetrics#wasserstein}; NaN for a target without a mean
 * @param divergence why training stopped early, if it did: then the last finite networks were
 *     measured
 * @param portrait of a game over the plane
 */
public record Outcome(
        long seed,
        Optional<ModeFigures> modes,
        double wasserstein,
        Optional<Divergence> divergence,
        Optional<FinalPlanePicture> portrait) {}
