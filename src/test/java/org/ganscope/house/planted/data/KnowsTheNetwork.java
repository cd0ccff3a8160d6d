package org.ganscope.house.planted.data;

import org.ganscope.house.planted.nn.Network;

/** A distribution knows the network that learns it. */
public final class KnowsTheNetwork {
    public final Network other;

    public KnowsTheNetwork(Network other) {
        this.other = other;
    }
}
