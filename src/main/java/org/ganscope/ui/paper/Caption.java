package org.ganscope.ui.paper;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.stream.Collectors;

/** The line below a picture that says what it shows and how to get there again. */
public final class Caption {
    private Caption() {}

    /**
     * The scenario, the step, the seed, the settings that differ from the scenario, the version.
     */
    public static String of(Scenario scenario, GanConfig config, long step) {
        String changes =
                Settings.changed(scenario.config(), config).stream()
                        .filter(setting -> !setting.key().equals("seed"))
                        .map(setting -> SettingWords.sentence(setting, config))
                        .collect(Collectors.joining("; "));
        return Text.of(
                changes.isEmpty() ? "picture.caption" : "picture.caption.changed",
                scenario.title(),
                NumberDisplay.count(step),
                Long.toString(config.seed()),
                Text.of("app.version"),
                changes);
    }
}
