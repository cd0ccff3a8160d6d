package org.ganscope.export.page;

import org.ganscope.text.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that the script of a page asks for. */
final class PageWords {
    private static final List<String> KEYS =
            List.of(
                    "page.play",
                    "page.pause",
                    "page.speed",
                    "page.speed.slow",
                    "page.speed.usual",
                    "page.speed.fast",
                    "page.step",
                    "page.step.short",
                    "page.step.slider",
                    "page.theme.dark",
                    "page.theme.light",
                    "page.layers",
                    "page.settings",
                    "page.settings.changed",
                    "page.changes",
                    "page.changes.entry",
                    "page.notes",
                    "page.keys",
                    "page.keys.text",
                    "page.why",
                    "page.probe.critic",
                    "page.outside",
                    "page.caption",
                    "page.stage.line",
                    "page.stage.plane",
                    "page.stage.help",
                    "page.chart",
                    "page.old",
                    "stage.score.title",
                    "stage.score.title.critic",
                    "stage.score.learned",
                    "stage.score.learned.critic",
                    "stage.score.optimal",
                    "stage.score.optimal.exact",
                    "stage.score.equilibrium.at",
                    "stage.score.mean",
                    "stage.density.title",
                    "stage.density.real",
                    "stage.density.generated",
                    "stage.density.model",
                    "stage.density.model.exact",
                    "stage.density.data",
                    "stage.fan.title",
                    "stage.fan.lines",
                    "stage.read.score",
                    "stage.read.critic.centred",
                    "stage.read.optimal",
                    "stage.read.optimal.estimate",
                    "stage.read.data",
                    "stage.read.model",
                    "page.layer.grid",
                    "page.layer.score",
                    "page.layer.critic",
                    "page.layer.optimal",
                    "page.layer.modes");

    private PageWords() {}

    /** Each by its key; "{0}" and "{1}" are filled in by the page. */
    static Map<String, Object> all() {
        Map<String, Object> words = new LinkedHashMap<>();
        KEYS.forEach(key -> words.put(key, Text.of(key)));
        return words;
    }
}
