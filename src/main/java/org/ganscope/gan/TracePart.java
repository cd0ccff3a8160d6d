package org.ganscope.gan;

import org.ganscope.math.FrozenBatch;
import org.ganscope.nn.NetworkWeights;

import java.util.List;
import java.util.Optional;

/** A part of a step, in the order in which the trainer does them. Immutable. */
public sealed interface TracePart {
    /** Both networks when it began. */
    FrozenPlayers before();

    /** Both networks when it was over. */
    default FrozenPlayers after() {
        return before();
    }

    /** A batch, its loss, and the gradient of it: nothing has moved. */
    sealed interface Gradient extends TracePart {
        JudgedBatch batch();

        /** Whose loss it is. */
        Player player();

        /** The loss, without penalties. */
        double loss();

        /** ‖∂L/∂θ‖ of that player, penalties included. */
        double norm();
    }

    /** L_D and its gradient. */
    record DiscriminatorGradient(
            FrozenPlayers before,
            JudgedBatch batch,
            double loss,
            List<TracedPenalty> penalties,
            double norm)
            implements Gradient {
        public DiscriminatorGradient {
            penalties = List.copyOf(penalties);
        }

        @Override
        public Player player() {
            return Player.DISCRIMINATOR;
        }

        /** What the penalties add to the loss. */
        public double penalty() {
            return penalties.stream().mapToDouble(TracedPenalty::value).sum();
        }
    }

    /**
     * L_G and its gradient through D.
     *
     * @param push −∂L_G/∂G(z), (d×n): L_G is a mean, so that each is as small as the batch is large
     * @param ahead the D that judged, if it looked ahead: D after the unrolled steps
     */
    record GeneratorGradient(
            FrozenPlayers before,
            JudgedBatch batch,
            double loss,
            FrozenBatch push,
            Optional<NetworkWeights> ahead,
            double norm)
            implements Gradient {
        @Override
        public Player player() {
            return Player.GENERATOR;
        }
    }

    /** A player takes its step; it stays where it is if its learning rate is 0. */
    record Move(Player player, FrozenPlayers before, FrozenPlayers after) implements TracePart {}

    /** Both go back to where they were before they looked ahead; their gradients stay. */
    record Return(FrozenPlayers before, FrozenPlayers after) implements TracePart {}
}
