package org.ganscope.ui.model;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.Game;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.Snapshot;

import java.util.Optional;

/**
 * The two networks of a snapshot, ready to answer questions on the JavaFX thread. The buffers are
 * kept from frame to frame as long as the architecture stays.
 */
final class FrozenGame {
    private Optional<Mlp> discriminator = Optional.empty();
    private Optional<Mlp> generator = Optional.empty();
    private Optional<Snapshot> loaded = Optional.empty();

    /** Takes over the networks of a snapshot, unless they are there already. */
    void load(Snapshot snapshot) {
        if (loaded.isPresent() && loaded.get() == snapshot) {
            return;
        }
        discriminator = Optional.of(reload(discriminator, snapshot.discriminator()));
        generator = Optional.of(reload(generator, snapshot.generator()));
        loaded = Optional.of(snapshot);
    }

    /** A network with these weights: the given one, if it has their shape. */
    static Mlp reload(Optional<Mlp> network, NetworkWeights weights) {
        if (network.isEmpty() || !network.get().shape().equals(weights.shape())) {
            return new Mlp(weights);
        }
        network.get().load(weights);
        return network.get();
    }

    Game game() {
        return loaded.orElseThrow().config().game();
    }

    Mlp discriminator() {
        return discriminator.orElseThrow();
    }

    Mlp generator() {
        return generator.orElseThrow();
    }

    /** D(x) of n positions into scores[0 … n). x: (1×n). */
    void scores(FMatrixRMaj x, float[] scores) {
        FMatrixRMaj s = discriminator().forward(x);
        game().scores(s.data, 0, scores, 0, x.numCols);
    }
}
