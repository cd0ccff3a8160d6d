package org.ganscope.ui.sweep;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a board says about its sweep. */
final class StatusWords {
    private StatusWords() {}

    /** What it is of, how far it is, and how long it will take. */
    static String of(SweepWork work) {
        Sweep sweep = work.sweep();
        String what =
                Text.of(
                        "sweep.status",
                        SettingWords.value(Settings.of("data.target"), sweep.base()),
                        NumberDisplay.count(sweep.steps()),
                        NumberDisplay.count(sweep.seeds()),
                        NumberDisplay.count(work.made()),
                        NumberDisplay.count(sweep.runs()));
        OptionalDouble left = work.secondsLeft();
        if (work.isWhole()) {
            return what;
        }
        if (work.isPaused()) {
            return Text.of("sweep.status.paused", what);
        }
        if (!work.isBegun()) {
            return Text.of("sweep.status.stopped", what);
        }
        return left.isPresent()
                ? Text.of("sweep.status.left", what, duration(left.getAsDouble()))
                : what;
    }

    /** "1:05". */
    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** The settings, other than those that are varied, that now differ; empty if none does. */
    static String changes(Sweep sweep, GanConfig present) {
        List<Setting> varied = sweep.axes().stream().map(SweepAxis::setting).toList();
        List<Setting> changed =
                Settings.changed(sweep.base(), present).stream()
                        .filter(setting -> !varied.contains(setting) && setting.matters(present))
                        .filter(setting -> !setting.key().equals("seed"))
                        .toList();
        return changed.isEmpty()
                ? ""
                : Text.of(
                        "sweep.since",
                        changed.stream().map(SettingWords::name).collect(Collectors.joining(", ")));
    }
}
