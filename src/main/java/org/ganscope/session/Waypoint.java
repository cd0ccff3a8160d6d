package org.ganscope.session;

import org.ganscope.gan.GanConfig;

/**
 * A point in the past of a run that it can go back to.
 *
 * @param step steps made
 * @param config the settings to continue with
 */
public record Waypoint(long step, GanConfig config) {
    public Waypoint withConfig(GanConfig config) {
        return new Waypoint(step, config);
    }
}
