package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.Set;

/**
 * The players whose weights exploded before a run diverged.
 *
 * @param first the player that grew first; both if they grew in the same step, none if neither grew
 * @param calm the last step at which neither had grown
 */
public record Growth(Set<Player> first, long calm) {
    public Growth {
        first = Set.copyOf(first);
    }

    /** Whether neither grew before, so that everything happened within one step. */
    public boolean isSudden() {
        return first.isEmpty();
    }
}
