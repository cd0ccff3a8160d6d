package org.ganscope.experiment;

import org.ganscope.gan.Divergence;

import java.util.Optional;

/**
 * The result of one run.
 *
 * @param modes the shares of its samples in the modes; empty if the target has no modes to count
 * @param wasserstein distance to the target, see {@link
 *     org.ganscope.metrics.GanMetrics#wasserstein}; NaN for a target without a mean
 * @param divergence why training stopped early, if it did: the last finite networks are measured
 *     then
 * @param portrait the final picture of a game over the plane
 */
public record Outcome(
        long seed,
        Optional<ModeFigures> modes,
        double wasserstein,
        Optional<Divergence> divergence,
        Optional<FinalPlanePicture> portrait) {}
