package org.ganscope.ui.compare;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.Text;

import java.util.Locale;

/** A comparison that a lecture makes often: what A and B are given besides their settings. */
enum Template {
    SATURATION("objective=minimax", "objective=non-saturating"),
    R1("regularisers.r1=0", "regularisers.r1=0.1"),
    MOMENTUM(
            "discriminator.optimiser=adam generator.optimiser=adam"
                    + " discriminator.beta1=0.9 generator.beta1=0.9",
            "discriminator.optimiser=adam generator.optimiser=adam"
                    + " discriminator.beta1=0.5 generator.beta1=0.5"),
    RATES("", "") {
        @Override
        GanConfig first(GanConfig config) {
            return slower(config, "generator.learningRate");
        }

        @Override
        GanConfig second(GanConfig config) {
            return slower(config, "discriminator.learningRate");
        }
    },
    ORDER("updates.order=alternating", "updates.order=simultaneous");

    /** A slow player has its rate divided by this: enough to see, and both still learn. */
    private static final double SLOWER = 5;

    private final String first;
    private final String second;

    Template(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The settings of A.
     *
     * @throws org.ganscope.text.InputException if they are not possible
     */
    GanConfig first(GanConfig config) {
        return with(config, first);
    }

    /**
     * The settings of B.
     *
     * @throws org.ganscope.text.InputException if they are not possible
     */
    GanConfig second(GanConfig config) {
        return with(config, second);
    }

    private static GanConfig with(GanConfig config, String assignments) {
        GanConfig changed = config;
        for (String assignment : assignments.split(" ")) {
            int sign = assignment.indexOf('=');
            changed =
                    Settings.of(assignment.substring(0, sign))
                            .parse(changed, assignment.substring(sign + 1));
        }
        return changed;
    }

    private static GanConfig slower(GanConfig config, String key) {
        NumberSetting rate = (NumberSetting) Settings.of(key);
        return rate.with(config, rate.value(config) / SLOWER);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return Text.of("compare.template." + key());
    }
}
