package org.ganscope.nn;

import java.util.function.Supplier;

/** The available update rules. */
public enum OptimiserKind {
    SGD("sgd", Sgd::new),
    OPTIMISTIC_SGD("optimistic-sgd", OptimisticSgd::new),
    MOMENTUM("momentum", Momentum::new),
    RMS_PROP("rmsprop", RmsProp::new),
    ADAM("adam", Adam::new),
    AMS_GRAD("amsgrad", AmsGrad::new),
    OPTIMISTIC_ADAM("optimistic-adam", OptimisticAdam::new);

    private final String key;
    private final Supplier<Optimiser> maker;

    OptimiserKind(String key, Supplier<Optimiser> maker) {
        this.key = key;
        this.maker = maker;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** A new optimiser with all moments 0. */
    public Optimiser create() {
        return maker.get();
    }
}
