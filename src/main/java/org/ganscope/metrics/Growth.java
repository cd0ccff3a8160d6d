package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.Set;

/**
 * Whose weights grew out of all measure before a run diverged.
 *
 * @param first who was the first to grow; both if they did so in the same step, none if neither
 *     did
 * @param calm the last step at which neither had grown
 */
public record Growth(Set<Player> first, long calm) {
    public Growth {
        first = Set.copyOf(first);
    }

    /** Whether neither grew: what went wrong went wrong within one step. */
    public boolean isSudden() {
        return first.isEmpty();
    }
}
