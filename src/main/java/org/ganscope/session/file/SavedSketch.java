package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;

import java.util.Optional;

/**
 * A sketch of what a run will show, with what it was drawn for.
 *
 * @param config the settings of the run when it was drawn
 * @param from the step that was seen when it was drawn
 * @param to the step that it is a prediction of; a loss is predicted up to it
 * @param sketch not empty
 * @param name who drew it
 */
public record SavedSketch(
        PredictedCurve curve,
        GanConfig config,
        long from,
        long to,
        Sketch sketch,
        Optional<String> name) {
    public SavedSketch {
        if (from < 0 || to <= from || sketch.isEmpty()) {
            throw new IllegalArgumentException("a sketch for the steps " + from + " to " + to);
        }
    }

    /** Whether it was drawn for these settings; a file with data may be anywhere. */
    public boolean isFor(GanConfig other) {
        return Settings.all().stream()
                .filter(setting -> !setting.hasEditor())
                .allMatch(setting -> isSame(setting, other));
    }

    private boolean isSame(Setting setting, GanConfig other) {
        boolean exists = setting.exists(config);
        return exists == setting.exists(other)
                && (!exists || setting.format(config).equals(setting.format(other)));
    }
}
