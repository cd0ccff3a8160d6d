package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.DATA;

import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.kind.TargetParameter;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The target and its parameters as settings. A parameter exists only where the target in force has
 * it.
 */
final class TargetSettings {
    /** Key of the setting that chooses the target. */
    static final String KEY = "data.target";

    /** The parameter that weighs the modes where no weights are given. */
    private static final String FALLOFF = "falloff";

    private TargetSettings() {}

    static List<Setting> list() {
        List<Setting> settings = new ArrayList<>();
        settings.add(
                Settings.choice(
                        DATA.name(KEY),
                        TargetKind.values(),
                        TargetKind::key,
                        c -> c.target().kind(),
                        TargetSettings::retargeted));
        Arrays.stream(TargetKind.values())
                .flatMap(kind -> kind.parameters().stream())
                .collect(
                        Collectors.toMap(
                                TargetParameter::name,
                                parameter -> scale(parameter.scale()),
                                (scale, same) -> scale,
                                LinkedHashMap::new))
                .forEach((name, scale) -> settings.add(parameter(name, scale)));
        settings.addAll(TargetContentSettings.list());
        return settings;
    }

    /** Whether the target changes between the line and the plane, which needs other networks. */
    static boolean changesDimension(GanConfig from, GanConfig to) {
        return from.target().dimension() != to.target().dimension();
    }

    /**
     * Another target; given start values fit no network of another dimension, so they are removed.
     */
    private static GanConfig retargeted(GanConfig config, TargetKind kind) {
        if (kind == config.target().kind()) {
            return config;
        }
        GanConfig changed = config.withTarget(TargetConfig.standard(kind));
        return changesDimension(config, changed)
                ? changed.withoutStart(Player.DISCRIMINATOR).withoutStart(Player.GENERATOR)
                : changed;
    }

    private static NumberSetting.Scale scale(TargetParameter.Scale scale) {
        return switch (scale) {
            case LINEAR -> NumberSetting.Scale.LINEAR;
            case LOGARITHMIC -> NumberSetting.Scale.LOGARITHMIC;
            case WHOLE -> NumberSetting.Scale.INTEGER;
        };
    }

    private static NumberSetting parameter(String name, NumberSetting.Scale scale) {
        return new NumberSetting(
                DATA.name("data." + name),
                c -> bounds(c.target().kind().parameters().get(index(c, name))),
                scale,
                c -> index(c, name) >= 0,
                c -> !(name.equals(FALLOFF) && TargetContentSettings.hasWeights(c)),
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
