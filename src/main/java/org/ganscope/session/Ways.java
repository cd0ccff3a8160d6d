package org.ganscope.session;

import java.util.Optional;

/**
 * Where a run can go back to, or is going.
 *
 * @param beforeLastChange the state before the settings were last changed while it ran; empty if
 *     they never were
 * @param destination where it is going back to, while it does
 */
public record Ways(Optional<Waypoint> beforeLastChange, Optional<Waypoint> destination) {
    /** Nowhere. */
    public static final Ways NONE = new Ways(Optional.empty(), Optional.empty());
}
