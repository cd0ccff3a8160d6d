package org.ganscope.session;

import java.util.Optional;

/**
 * Where a run can go back to, or is going back to.
 *
 * @param beforeLastChange the state before the settings were last changed; empty if they never were
 * @param destination where it is going back to; empty if it is not
 * @param former the run whose place this one took; empty if it had made no step
 */
public record Ways(
        Optional<Waypoint> beforeLastChange,
        Optional<Waypoint> destination,
        Optional<Former> former) {
    /** No way back. */
    public static final Ways NONE = new Ways(Optional.empty(), Optional.empty(), Optional.empty());
}
