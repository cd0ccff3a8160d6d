package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.REGULARISERS;

import org.ganscope.data.Range;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The settings of D's special architecture. Given start values of D fit no other architecture, so a
 * change removes them.
 */
final class DesignSettings {
    private DesignSettings() {}

    static List<Setting> list() {
        return List.of(
                integer(
                        name(8, "packing"),
                        1,
                        4,
                        c -> true,
                        DiscriminatorDesign::packing,
                        DiscriminatorDesign::withPacking),
                Settings.choice(
                        name(3, "spectralNorm"),
                        Switch.values(),
                        Switch::key,
                        c -> Switch.of(c.design().spectralNorm()),
                        (c, value) -> with(c, c.design().withSpectralNorm(value == Switch.ON))),
                integer(
                        name(9, "minibatchKernels"),
                        0,
                        64,
                        c -> true,
                        DiscriminatorDesign::minibatchKernels,
                        DiscriminatorDesign::withMinibatchKernels),
                integer(
                        name(10, "minibatchDimensions"),
                        1,
                        16,
                        c -> c.design().minibatchKernels() > 0,
                        DiscriminatorDesign::minibatchDimensions,
                        DiscriminatorDesign::withMinibatchDimensions));
    }

    private static NumberSetting integer(
            SettingName name,
            int low,
            int high,
            Predicate<GanConfig> relevance,
            Function<DiscriminatorDesign, Integer> getter,
            BiFunction<DiscriminatorDesign, Integer, DiscriminatorDesign> setter) {
        return new NumberSetting(
                name,
                c -> new Range(low, high),
                NumberSetting.Scale.INTEGER,
                c -> true,
                relevance,
                c -> (double) getter.apply(c.design()),
                (c, x) -> with(c, setter.apply(c.design(), x.intValue())));
    }

    private static SettingName name(int place, String name) {
        return REGULARISERS
                .name(place, "discriminator." + name)
                .of(Player.DISCRIMINATOR)
                .rebuilding();
    }

    private static GanConfig with(GanConfig config, DiscriminatorDesign design) {
        return design.equals(config.design())
                ? config
                : config.withDesign(design).withoutStart(Player.DISCRIMINATOR);
    }
}
