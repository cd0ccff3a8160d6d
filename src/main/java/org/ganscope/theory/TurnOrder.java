package org.ganscope.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which players move within one step of training. Each turn sees the changes of the
 * turns before it.
 *
 * @param movers the turns of one step, in order; at least one
 */
public record TurnOrder(List<ActivePlayers> movers) {
    public TurnOrder {
        movers = List.copyOf(movers);
        if (movers.isEmpty()) {
            throw new IllegalArgumentException("a step without turns");
        }
    }

    /** Both players move at once, from the same state. */
    public static TurnOrder simultaneous() {
        return new TurnOrder(List.of(ActivePlayers.BOTH));
    }

    /** G moves, then D moves a number of times: the order of Mescheder et al. 2018. */
    public static TurnOrder generatorFirst(int discriminatorSteps) {
        List<ActivePlayers> movers = new ArrayList<>(List.of(ActivePlayers.GENERATOR));
        movers.addAll(Collections.nCopies(discriminatorSteps, ActivePlayers.DISCRIMINATOR));
        return new TurnOrder(movers);
    }

    /** D moves a number of times, then G: the order of Goodfellow et al. 2014, algorithm 1. */
    public static TurnOrder discriminatorFirst(int discriminatorSteps) {
        List<ActivePlayers> movers =
                new ArrayList<>(
                        Collections.nCopies(discriminatorSteps, ActivePlayers.DISCRIMINATOR));
        movers.add(ActivePlayers.GENERATOR);
        return new TurnOrder(movers);
    }
}
