package org.ganscope.gan;

import org.ganscope.math.RandomStream;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.Optimiser;
import org.ganscope.nn.OptimiserKind;

/** One player's network with its optimiser. */
final class NetworkTrainer {
    private final Mlp network;
    private final float[] before;
    private final float[] remembered;

    /** The network at the beginning of the current step. */
    private final Mlp begun;

    private PlayerConfig config;
    private OptimiserKind kind;
    private Optimiser optimiser;

    /** A network at step 0: from the given start, or drawn from {@code random}. */
    NetworkTrainer(NetworkShape shape, PlayerConfig config, RandomStream random) {
        this.config = config;
        network = new Mlp(shape);
        kind = config.optimiser().kind();
        optimiser = kind.create();
        begun = new Mlp(shape);
        before = new float[shape.parameterCount()];
        remembered = new float[shape.parameterCount()];
        if (config.network().start().isEmpty()) {
            network.initialise(config.network().initialiser(), random);
        } else {
            network.copyParametersFrom(start(shape, config));
        }
    }

    private static float[] start(NetworkShape shape, PlayerConfig config) {
        int given = config.network().start().size();
        if (given != shape.parameterCount()) {
            throw new IllegalArgumentException(
                    given
                            + " start values for "
                            + shape.parameterCount()
                            + " parameters of "
                            + shape);
        }
        float[] values = new float[given];
        for (int i = 0; i < given; i++) {
            values[i] = config.network().start().get(i).floatValue();
        }
        return values;
    }

    Mlp network() {
        return network;
    }

    /**
     * Changes settings from the next update on; moments are kept unless that update uses another
     * kind of optimiser than the last.
     */
    void configure(PlayerConfig changed) {
        config = changed;
    }

    /**
     * The optimiser in force: a kind that is chosen and changed again between two updates has no
     * effect.
     */
    private Optimiser optimiser() {
        if (kind != config.optimiser().kind()) {
            kind = config.optimiser().kind();
            optimiser = kind.create();
        }
        return optimiser;
    }

    /** Adds weight decay to the gradients, at the parameters that they belong to. */
    void decay() {
        Optimiser.decay(network, config.optimiser());
    }

    /** Whether the parameters do not change, because the learning rate is 0. */
    boolean isFrozen() {
        return config.optimiser().isFrozen();
    }

    /**
     * Updates the parameters from the gradients; if one would not be finite, restores all and
     * returns false. A frozen player's parameters are restored too, to the bit; its moments are
     * still updated, so that it continues as if it had never been frozen when its rate is raised
     * again.
     *
     * @param iteration of the run, from 0
     */
    boolean update(long iteration) {
        network.copyParametersTo(before);
        optimiser().move(network, config.optimiser(), iteration);
        if (isFrozen()) {
            network.copyParametersFrom(before);
            return true;
        }
        if (Double.isFinite(network.norm())) {
            return true;
        }
        network.copyParametersFrom(before);
        return false;
    }

    /** Writes the network and the state of its optimiser. */
    void save(StateWriter out) {
        network.save(out);
        out.write((long) kind.ordinal());
        optimiser.save(out);
    }

    /** Continues where a trainer of a network of the same shape was saved. */
    void restore(StateReader in) {
        network.restore(in);
        OptimiserKind[] kinds = OptimiserKind.values();
        kind = kinds[in.readIndex(kinds.length)];
        optimiser = kind.create();
        optimiser.restore(network, in);
    }

    /** Called when a step begins. */
    void begin() {
        begun.copyFrom(network);
    }

    /** Restores the network to where it was when the step began. */
    void undoStep() {
        network.copyFrom(begun);
    }

    /** Remembers the current parameters. */
    void remember() {
        network.copyParametersTo(remembered);
    }

    /** Restores the remembered parameters; gradients and moments stay. */
    void goBack() {
        network.copyParametersFrom(remembered);
    }
}
