package org.ganscope.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a run can go back to, or is going back to, and which others can be brought back.
 *
 * @param end steps that the run has made, while an earlier one is looked at; empty while none is
 * @param fork where it parted from another run that the charts still show
 * @param beforeLastChange the state before the settings were last changed; empty if they never were
 * @param destination where it is going back to; empty if it is not
 * @param shelf the runs whose place others took, the oldest first; those without a step are left
 *     out
 * @param pushedOut how many more there have been that the shelf had no room for
 */
public record Ways(
        OptionalLong end,
        Optional<Fork> fork,
        Optional<Waypoint> beforeLastChange,
        Optional<Waypoint> destination,
        List<Former> shelf,
        long pushedOut) {
    public Ways {
        shelf = List.copyOf(shelf);
    }

    /** No way back. */
    public static final Ways NONE =
            new Ways(
                    OptionalLong.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    0);

    /** The run whose place this one took; empty if none with steps is left. */
    public Optional<Former> former() {
        return shelf.isEmpty() ? Optional.empty() : Optional.of(shelf.getLast());
    }
}
