package org.ganscope.gan;

import org.ganscope.gan.setting.Settings;

import java.util.List;

/** Small runs that together use every part of the engine, written as settings. */
public final class Games {
    private static final List<String> ALL =
            List.of(
                    "",
                    "objective=least-squares latent.prior=uniform latent.dimension=2",
                    "objective=minimax data.target=exponential batch=50"
                            + " generator.activation=tanh generator.optimiser=rmsprop"
                            + " discriminator.activation=softplus discriminator.optimiser=momentum",
                    "data.target=heavy-tail generator.layers=30,20 generator.initialiser=he"
                            + " generator.activation=leaky-relu discriminator.activation=sigmoid"
                            + " generator.optimiser=sgd discriminator.steps=2 batch=37",
                    "objective=hinge regularisers.r1=0.5 discriminator.spectralNorm=on"
                            + " discriminator.activation=tanh loss.flips=0.1 batch=51",
                    "objective=wgan data.target=ring latent.dimension=3 loss.clip=0.1"
                            + " updates.order=simultaneous updates.averaging=0.9"
                            + " discriminator.optimiser=rmsprop generator.optimiser=rmsprop",
                    "objective=wgan-gp data.target=grid latent.dimension=2 batch=40"
                            + " discriminator.steps=2 generator.optimiser=optimistic-adam"
                            + " discriminator.optimiser=amsgrad",
                    "objective=relativistic data.target=ring discriminator.packing=3 batch=50"
                            + " regularisers.noise=0.5 regularisers.noiseSteps=100"
                            + " updates.order=extra-gradient",
                    "loss.realLabel=0.9 regularisers.r2=0.3 regularisers.gradientPenalty=1"
                            + " discriminator.activation=softplus discriminator.packing=2"
                            + " generator.schedule=cosine discriminator.schedule=linear"
                            + " generator.optimiser=optimistic-sgd discriminator.weightDecay=0.01",
                    "latent.dimension=64 discriminator.packing=2 discriminator.spectralNorm=on"
                            + " discriminator.activation=tanh updates.unrolledSteps=2"
                            + " generator.optimiser=momentum generator.momentum=-0.5 batch=20",
                    "data.target=ring latent.dimension=2 discriminator.minibatchKernels=5"
                            + " discriminator.minibatchDimensions=3 batch=40",
                    "updates.unrolledSteps=3 data.target=ring latent.dimension=2 batch=21"
                            + " discriminator.activation=tanh discriminator.spectralNorm=on");

    private Games() {}

    /** The default configuration and others. */
    public static List<GanConfig> all() {
        return ALL.stream().map(Games::of).toList();
    }

    /** The default configuration with settings changed, written "key=value key=value". */
    public static GanConfig of(String settings) {
        GanConfig config = GanConfig.standard();
        for (String setting : settings.split(" ", -1)) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                config =
                        Settings.of(setting.substring(0, equals))
                                .parse(config, setting.substring(equals + 1));
            }
        }
        Settings.check(config);
        return config;
    }
}
