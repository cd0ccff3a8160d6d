package org.ganscope.nn;

/**
 * Moves the parameters θ of one network along its gradients g. Keeps its moments between steps; the
 * settings come with every step, so that a changed rate acts at once and loses nothing. Serves one
 * network for its whole life.
 */
public sealed interface Optimiser permits Sgd, Momentum, RmsProp, Adam {
    /** One update from the gradients of the network's last backward pass. */
    void step(Mlp network, OptimiserConfig config);
}
