package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.math.Updates;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the parameters θ of one network along its gradients g. Keeps its moments between steps; the
 * settings come with every step, so that a changed rate acts at once and loses nothing. Serves one
 * network for its whole life. A step allocates nothing but the moments, at the first.
 *
 * <p>A new rule is a subclass and a line of {@link OptimiserKind}.
 */
public abstract sealed class Optimiser
        permits Sgd, Momentum, RmsProp, BiasCorrectedOptimiser, OptimisticSgd {
    private final List<Moments> moments = new ArrayList<>();

    /** Moments of this rule, 0 at first, which are saved with it. */
    final Moments newMoments() {
        Moments fresh = new Moments();
        moments.add(fresh);
        return fresh;
    }

    /**
     * One update from the gradients of the network's last backward pass: {@link #decay}, then
     * {@link #move}.
     *
     * @param iteration of the run, from 0; the schedule of the learning rate hangs on it
     */
    public final void step(Mlp network, OptimiserConfig config, long iteration) {
        decay(network, config);
        move(network, config, iteration);
    }

    /**
     * Weight decay (Krogh and Hertz 1992), a part of the gradient for every rule, as PyTorch's
     * {@code weight_decay} is: g ← g + λ·θ, in the network's own gradients, at the θ they are of.
     */
    public static void decay(Mlp network, OptimiserConfig config) {
        if (config.weightDecay() != 0) {
            for (Parameter p : network.parameters()) {
                Updates.weightDecay(
                        p.value().data, p.gradient().data, p.count(), config.weightDecay());
            }
        }
    }

    /** One update from the network's gradients, weight decay being in them. */
    public final void move(Mlp network, OptimiserConfig config, long iteration) {
        double learningRate = config.learningRate(iteration);
        begin(config, learningRate);
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            update(network, i, parameters[i], config, learningRate);
        }
    }

    /** What a rule computes once for all parameters of a step. */
    void begin(OptimiserConfig config, double learningRate) {}

    /**
     * Moves one parameter matrix along its gradient.
     *
     * @param i its place among the network's parameters
     */
    abstract void update(
            Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate);

    /** Writes the moments, and what else this rule remembers. */
    public void save(StateWriter out) {
        for (Moments each : moments) {
            each.save(out);
        }
    }

    /**
     * Goes on from where an optimiser of the same kind was saved.
     *
     * @param network which that one served, or one of the same shape
     */
    public void restore(Mlp network, StateReader in) {
        for (Moments each : moments) {
            each.restore(network, in);
        }
    }
}
