package org.ganscope.gan;

import org.ganscope.data.Range;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The settings of what sets D's architecture apart. Given start values of D fit no other
 * architecture, so they go with a change.
 */
final class DesignSettings {
    private DesignSettings() {}

    static List<Setting> list() {
        return List.of(
                integer(
                        "packing",
                        1,
                        4,
                        c -> true,
                        DiscriminatorDesign::packing,
                        DiscriminatorDesign::withPacking),
                Settings.choice(
                        "discriminator.spectralNorm",
                        Switch.values(),
                        Switch::key,
                        true,
                        c -> Switch.of(c.design().spectralNorm()),
                        (c, value) -> with(c, c.design().withSpectralNorm(value == Switch.ON))),
                integer(
                        "minibatchKernels",
                        0,
                        64,
                        c -> true,
                        DiscriminatorDesign::minibatchKernels,
                        DiscriminatorDesign::withMinibatchKernels),
                integer(
                        "minibatchDimensions",
                        1,
                        16,
                        c -> c.design().minibatchKernels() > 0,
                        DiscriminatorDesign::minibatchDimensions,
                        DiscriminatorDesign::withMinibatchDimensions));
    }

    private static NumberSetting integer(
            String name,
            int low,
            int high,
            Predicate<GanConfig> relevance,
            Function<DiscriminatorDesign, Integer> getter,
            BiFunction<DiscriminatorDesign, Integer, DiscriminatorDesign> setter) {
        return new NumberSetting(
                "discriminator." + name,
                c -> new Range(low, high),
                NumberSetting.Scale.INTEGER,
                true,
                c -> true,
                relevance,
                c -> (double) getter.apply(c.design()),
                (c, x) -> with(c, setter.apply(c.design(), x.intValue())));
    }

    private static GanConfig with(GanConfig config, DiscriminatorDesign design) {
        return design.equals(config.design())
                ? config
                : config.withDesign(design).withoutStart(Player.DISCRIMINATOR);
    }
}
