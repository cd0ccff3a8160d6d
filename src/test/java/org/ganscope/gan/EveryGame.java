package org.ganscope.gan;

import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.OptimiserKind;

import java.util.ArrayList;
import java.util.List;

/** Every objective with every order of updates, optimiser and part of the engine, as settings. */
public final class EveryGame {
    private static final String FEATURES = "discriminator.minibatchKernels=4";

    /** One part of the engine each, besides objective, optimiser and order. */
    public static final List<String> PARTS =
            List.of(
                    "",
                    "regularisers.r1=0.5 regularisers.r2=0.3",
                    "regularisers.gradientPenalty=1",
                    "regularisers.noise=0.5 regularisers.noiseSteps=30",
                    "loss.flips=0.2",
                    "discriminator.spectralNorm=on",
                    "discriminator.packing=3 batch=30",
                    FEATURES,
                    "updates.averaging=0.9",
                    "updates.unrolledSteps=2",
                    "discriminator.weightDecay=0.01 generator.weightDecay=0.02",
                    "generator.schedule=cosine generator.scheduleSteps=20"
                            + " discriminator.schedule=linear discriminator.scheduleSteps=20",
                    "discriminator.steps=2 generator.steps=3",
                    "latent.dimension=3 latent.prior=uniform data.target=ring");

    /** Small networks: there are some thousand games. */
    private static final String SMALL = " generator.layers=8 discriminator.layers=8 batch=12 ";

    private EveryGame() {}

    /** All that can be played with this objective. */
    public static List<String> of(Objective objective) {
        return PARTS.stream().flatMap(part -> of(objective, part).stream()).toList();
    }

    /** With every order and optimiser, and one part of the engine. */
    public static List<String> of(Objective objective, String part) {
        List<String> games = new ArrayList<>();
        if (objective == Objective.WGAN_GP && part.equals(FEATURES)) {
            return games; // refused: the penalty needs a D that judges each sample alone
        }
        for (OptimiserKind optimiser : OptimiserKind.values()) {
            for (UpdateOrder order : UpdateOrder.values()) {
                games.add(
                        "objective="
                                + objective.key()
                                + " updates.order="
                                + order.key()
                                + " generator.optimiser="
                                + optimiser.key()
                                + " discriminator.optimiser="
                                + optimiser.key()
                                + SMALL
                                + part);
            }
        }
        return games;
    }
}
