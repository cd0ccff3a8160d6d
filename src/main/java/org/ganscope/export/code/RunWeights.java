package org.ganscope.export.code;

import org.ganscope.gan.GanTrainer;

import java.util.ArrayList;
import java.util.List;

/** The networks of a run that are exported: G, D, and the moving average of G if one is kept. */
final class RunWeights {
    /** A network and what it is called. */
    record Network(String name, NamedWeights weights) {}

    private RunWeights() {}

    static List<Network> of(GanTrainer trainer) {
        List<Network> networks = new ArrayList<>();
        networks.add(new Network("generator", NamedWeights.of(trainer.generator())));
        networks.add(new Network("discriminator", NamedWeights.of(trainer.discriminator())));
        if (trainer.config().updates().averaging() > 0) {
            networks.add(new Network("average", NamedWeights.of(trainer.averagedGenerator())));
        }
        return networks;
    }
}
