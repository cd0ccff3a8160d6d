package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.math.Updates;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the parameters θ of one network along its gradients g. Keeps its moments between steps; the
 * settings are passed to every step, so that a changed rate acts at once and no state is lost.
 * Serves one network for its whole life. Only the first step allocates: the moments.
 *
 * <p>A new rule takes a subclass and a line in {@link OptimiserKind}.
 */
public abstract sealed class Optimiser
        permits Sgd, Momentum, RmsProp, BiasCorrectedOptimiser, OptimisticSgd {
    private final List<Moments> moments = new ArrayList<>();

    /** New moments of this rule, 0 at first and saved with it. */
    final Moments newMoments() {
        Moments fresh = new Moments();
        moments.add(fresh);
        return fresh;
    }

    /**
     * One update from the gradients of the network's last backward pass: {@link #decay}, then
     * {@link #move}.
     *
     * @param iteration of the run, from 0; the learning rate's schedule depends on it
     */
    public final void step(Mlp network, OptimiserConfig config, long iteration) {
        decay(network, config);
        move(network, config, iteration);
    }

    /**
     * Weight decay (Krogh and Hertz 1992), as a part of the gradient for every rule, like PyTorch's
     * {@code weight_decay}: g ← g + λ·θ, in the network's own gradients, at the θ that they belong
     * to.
     */
    public static void decay(Mlp network, OptimiserConfig config) {
        if (config.weightDecay() != 0) {
            for (Parameter p : network.parameters()) {
                Updates.weightDecay(
                        p.value().data, p.gradient().data, p.count(), config.weightDecay());
            }
        }
    }

    /** One update from the network's gradients, which include weight decay. */
    public final void move(Mlp network, OptimiserConfig config, long iteration) {
        double learningRate = config.learningRate(iteration);
        begin(config, learningRate);
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            update(network, i, parameters[i], config, learningRate);
        }
    }

    /** Computes what a rule needs once for all parameters of a step. */
    void begin(OptimiserConfig config, double learningRate) {}

    /**
     * Moves one parameter matrix along its gradient.
     *
     * @param i its index among the network's parameters
     */
    abstract void update(
            Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate);

    /** Writes the moments and any other state of this rule. */
    public void save(StateWriter out) {
        for (Moments each : moments) {
            each.save(out);
        }
    }

    /**
     * Continues where an optimiser of the same kind was saved.
     *
     * @param network the one that it served, or one of the same shape
     */
    public void restore(Mlp network, StateReader in) {
        for (Moments each : moments) {
            each.restore(network, in);
        }
    }
}
