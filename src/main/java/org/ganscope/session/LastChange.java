package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;

import java.util.List;
import java.util.Optional;

/**
 * Remembers the state of a run before its settings were last changed. Changes of the same setting
 * without a pause, as when you drag a slider, count as one.
 */
final class LastChange {
    /** Changes of the same setting within this time, in nanoseconds, count as one. */
    private static final long PAUSE = 1_000_000_000;

    private Optional<Waypoint> before = Optional.empty();
    private List<Setting> settings = List.of();
    private long time;

    /** Called when the settings of a run are about to be changed. */
    void note(Run run, GanConfig after, long nanoTime) {
        List<Setting> changed = Settings.changed(run.config(), after);
        if (changed.isEmpty()) {
            return;
        }
        boolean goesOn = changed.equals(settings) && nanoTime - time < PAUSE;
        if (!goesOn) {
            before = Optional.of(new Waypoint(run.step(), run.config()));
        }
        settings = changed;
        time = nanoTime;
    }

    /** Called when another run begins. */
    void forget() {
        before = Optional.empty();
        settings = List.of();
    }

    Optional<Waypoint> before() {
        return before;
    }
}
