package org.ganscope.gan;

import org.ganscope.math.SavedState;

import java.util.Optional;

/**
 * Everything that determines the bits of training from a step on: both networks with the state of
 * their optimisers and normalisations, the moving average, and the position in each random stream.
 * Immutable.
 *
 * @param config the settings in force
 * @param step steps made
 * @param divergence why training stopped, if it has
 */
public record TrainerCheckpoint(
        GanConfig config, long step, Optional<Divergence> divergence, SavedState state) {}
