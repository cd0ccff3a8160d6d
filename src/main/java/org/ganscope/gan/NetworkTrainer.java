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

    /** The network as it was when the step in progress began. */
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
     * Changes settings from the next update on; moments are kept unless that update is made by
     * another kind of optimiser than the last.
     */
    void configure(PlayerConfig changed) {
        config = changed;
    }

    /** The optimiser in force: a kind chosen and given up between two updates leaves no trace. */
    private Optimiser optimiser() {
        if (kind != config.optimiser().kind()) {
            kind = config.optimiser().kind();
            optimiser = kind.create();
        }
        return optimiser;
    }

    /** Adds weight decay to the gradients, at the parameters that they are of. */
    void decay() {
        Optimiser.decay(network, config.optimiser());
    }

    /** Whether the parameters stay as they are: the learning rate is 0. */
    boolean isFrozen() {
        return config.optimiser().isFrozen();
    }

    /**
     * Updates the parameters from the gradients; if one would not be finite, restores all and
     * returns false. A frozen player's parameters are put back too, to the bit; its moments go on,
     * so that it takes up where it would be when its rate is raised again.
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

    /** Writes the network and what its optimiser remembers. */
    void save(StateWriter out) {
        network.save(out);
        out.write((long) kind.ordinal());
        optimiser.save(out);
    }

    /** Goes on from where a trainer of a network of the same shape was saved. */
    void restore(StateReader in) {
        network.restore(in);
        kind = OptimiserKind.values()[(int) in.readLong()];
        optimiser = kind.create();
        optimiser.restore(network, in);
    }

    /** A step begins. */
    void begin() {
        begun.copyFrom(network);
    }

    /** Puts the network back to where it was when the step began. */
    void undoStep() {
        network.copyFrom(begun);
    }

    /** Notes where the parameters stand. */
    void remember() {
        network.copyParametersTo(remembered);
    }

    /** Puts the parameters back to where they stood; gradients and moments stay. */
    void goBack() {
        network.copyParametersFrom(remembered);
    }
}
