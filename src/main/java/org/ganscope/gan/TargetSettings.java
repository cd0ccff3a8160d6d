package org.ganscope.gan;

import org.ganscope.data.Range;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.data.TargetParameter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The target and its parameters as settings. A parameter exists only where the target in force has
 * it.
 */
final class TargetSettings {
    private TargetSettings() {}

    static List<Setting> list() {
        List<Setting> settings = new ArrayList<>();
        settings.add(
                Settings.choice(
                        "data.target",
                        TargetKind.values(),
                        TargetKind::key,
                        false,
                        c -> c.target().kind(),
                        (c, kind) ->
                                kind == c.target().kind()
                                        ? c
                                        : c.withTarget(TargetConfig.standard(kind))));
        Arrays.stream(TargetKind.values())
                .flatMap(kind -> kind.parameters().stream())
                .map(TargetParameter::name)
                .distinct()
                .forEach(name -> settings.add(parameter(name)));
        return settings;
    }

    private static NumberSetting parameter(String name) {
        return new NumberSetting(
                "data." + name,
                c -> bounds(c.target().kind().parameters().get(index(c, name))),
                NumberSetting.Scale.LINEAR,
                false,
                c -> index(c, name) >= 0,
                c -> true,
                c -> c.target().values().get(index(c, name)),
                (c, x) -> c.withTarget(c.target().with(index(c, name), x)));
    }

    private static Range bounds(TargetParameter parameter) {
        return new Range(parameter.low(), parameter.high());
    }

    private static int index(GanConfig config, String name) {
        return config.target().kind().parameters().stream()
                .map(TargetParameter::name)
                .toList()
                .indexOf(name);
    }
}
