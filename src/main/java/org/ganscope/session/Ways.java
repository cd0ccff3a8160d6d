package org.ganscope.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The points that a run can go back to or is going back to, and the other runs that can be brought
 * back.
 *
 * @param end steps that the run has made, while an earlier one is shown; empty otherwise
 * @param fork where it branched off from another run that the charts still show
 * @param beforeLastChange the point before the settings were last changed; empty if they never were
 * @param destination the point that it is going back to; empty if it is not
 * @param shelf the runs that others have replaced, the oldest first; those without a step are left
 *     out
 * @param pushedOut number of further runs that the shelf had no room for
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

    /** The run that this one replaced; empty if none with steps is left. */
    public Optional<Former> former() {
        return shelf.isEmpty() ? Optional.empty() : Optional.of(shelf.getLast());
    }
}
