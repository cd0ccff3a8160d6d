package org.ganscope.theory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who moves when, within one step of training. Each turn sees what the turns before it have
 * changed.
 *
 * @param movers the turns of one step, in order; at least one
 */
public record Turns(List<Mover> movers) {
    public Turns {
        movers = List.copyOf(movers);
        if (movers.isEmpty()) {
            throw new IllegalArgumentException("a step without turns");
        }
    }

    /** Both players move at once, from the same state. */
    public static Turns simultaneous() {
        return new Turns(List.of(Mover.BOTH));
    }

    /** G moves, then D a number of times: the order of Mescheder et al. 2018. */
    public static Turns generatorFirst(int discriminatorSteps) {
        List<Mover> movers = new ArrayList<>(List.of(Mover.GENERATOR));
        movers.addAll(Collections.nCopies(discriminatorSteps, Mover.DISCRIMINATOR));
        return new Turns(movers);
    }

    /** D moves a number of times, then G: the order of Goodfellow et al. 2014, algorithm 1. */
    public static Turns discriminatorFirst(int discriminatorSteps) {
        List<Mover> movers =
                new ArrayList<>(Collections.nCopies(discriminatorSteps, Mover.DISCRIMINATOR));
        movers.add(Mover.GENERATOR);
        return new Turns(movers);
    }
}
