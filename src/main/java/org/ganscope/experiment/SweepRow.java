package org.ganscope.experiment;

import org.ganscope.metrics.Finding;

import java.util.OptionalLong;

/**
 * The result of one run of a sweep: what a window that trains with these settings shows at the last
 * step.
 *
 * @param run its number in the sweep
 * @param jsd the mean over the latest measurements, in nats; NaN if there are none
 * @param modes K, the number of the target's modes; 0 for a target without separate modes
 * @param covered the number of modes that get more than half of their share
 * @param diverged the step at which the run stopped early: its last finite networks are measured
 *     then
 * @param finding the verdict on the run
 */
public record SweepRow(
        int run, double jsd, int modes, int covered, OptionalLong diverged, Finding finding) {}
