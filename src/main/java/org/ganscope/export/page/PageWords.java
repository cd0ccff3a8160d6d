package org.ganscope.export.page;

import org.ganscope.text.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that the script of a page asks for. */
final class PageWords {
    private static final List<String> KEYS =
            List.of(
                    "layer.generated",
                    "layer.generated.hint",
                    "layer.manifold",
                    "layer.modes",
                    "layer.modes.hint",
                    "layer.optimal",
                    "layer.optimal.hint",
                    "layer.real",
                    "layer.real.hint",
                    "layer.score",
                    "layer.score.critic",
                    "layer.score.critic.hint",
                    "layer.score.hint",
                    "page.caption",
                    "page.changes",
                    "page.changes.entry",
                    "page.chart",
                    "page.keys",
                    "page.keys.text",
                    "page.layer.grid.hint",
                    "page.layers",
                    "page.notes",
                    "page.old",
                    "page.outside",
                    "page.pause",
                    "page.play",
                    "page.probe.critic",
                    "page.settings",
                    "page.settings.changed",
                    "page.speed",
                    "page.speed.fast",
                    "page.speed.slow",
                    "page.speed.usual",
                    "page.stage.help",
                    "page.stage.line",
                    "page.stage.plane",
                    "page.step",
                    "page.step.short",
                    "page.step.slider",
                    "page.theme.dark",
                    "page.theme.light",
                    "page.why",
                    "stage.density.data",
                    "stage.density.data.hint",
                    "stage.density.generated",
                    "stage.density.generated.hint",
                    "stage.density.model",
                    "stage.density.model.exact",
                    "stage.density.model.exact.hint",
                    "stage.density.model.hint",
                    "stage.density.real",
                    "stage.density.real.hint",
                    "stage.density.title",
                    "stage.fan.lines",
                    "stage.fan.subtitle.hint",
                    "stage.fan.title",
                    "stage.read.critic.centred",
                    "stage.read.data",
                    "stage.read.model",
                    "stage.read.optimal",
                    "stage.read.optimal.estimate",
                    "stage.read.score",
                    "stage.score.critic.hint",
                    "stage.score.equilibrium.at",
                    "stage.score.learned",
                    "stage.score.learned.critic",
                    "stage.score.learned.hint",
                    "stage.score.level.hint",
                    "stage.score.mean",
                    "stage.score.mean.hint",
                    "stage.score.optimal",
                    "stage.score.optimal.exact",
                    "stage.score.optimal.hint",
                    "stage.score.title",
                    "stage.score.title.critic");

    private PageWords() {}

    /** An apostrophe is written twice where a text has arguments. */
    private static String plain(String pattern) {
        return pattern.contains("{0}") ? pattern.replace("''", "'") : pattern;
    }

    /** Each by its key; "{0}" and "{1}" are filled in by the page. */
    static Map<String, Object> all() {
        Map<String, Object> words = new LinkedHashMap<>();
        KEYS.forEach(key -> words.put(key, plain(Text.of(key))));
        return words;
    }
}
