package org.ganscope.gan;

import org.ganscope.math.SavedState;

import java.util.Optional;

/**
 * All that decides the bits of a training from a step on: both networks with what their optimisers
 * and normalisations remember, the moving average, and how far each random stream has been drawn.
 * Immutable.
 *
 * @param config the settings in force
 * @param step steps made
 * @param divergence why training stopped, if it has
 */
public record TrainerCheckpoint(
        GanConfig config, long step, Optional<Divergence> divergence, SavedState state) {}
