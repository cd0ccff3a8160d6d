package org.ganscope.ui.control;

import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.text.Text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The groups of the panel, from top to bottom. Every setting belongs to one of them. */
public enum Section {
    LEARNING,
    OBJECTIVE,
    REGULARISERS,
    DATA,
    LATENT,
    GENERATOR,
    DISCRIMINATOR,
    RUN;

    /** What stands first in the group of learning; the rest keeps the order of the registry. */
    private static final List<String> LEARNING_ORDER =
            List.of("learningRate", "optimiser", "batch", "steps");

    /** Where a setting stands. */
    static Section of(Setting setting) {
        if (LEARNING_ORDER.contains(last(setting))) {
            return LEARNING;
        }
        String key = setting.key();
        int dot = key.indexOf('.');
        return switch (dot < 0 ? key : key.substring(0, dot)) {
            case "objective", "loss", "updates" -> OBJECTIVE;
            case "regularisers" -> REGULARISERS;
            case "data" -> DATA;
            case "latent" -> LATENT;
            case "generator" -> GENERATOR;
            case "discriminator" -> DISCRIMINATOR;
            default -> RUN;
        };
    }

    /** The settings of this group in their order. */
    List<Setting> settings() {
        List<Setting> own = Settings.all().stream().filter(setting -> of(setting) == this).toList();
        return this == LEARNING
                ? own.stream()
                        .sorted(Comparator.comparingInt(s -> LEARNING_ORDER.indexOf(last(s))))
                        .toList()
                : own;
    }

    /** The heading. */
    String title() {
        return Text.of("setting.section." + key());
    }

    /** The name under which the window remembers whether the group is closed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the group is open in a new window: what is changed most often. */
    public boolean isOpenAtFirst() {
        return this != REGULARISERS && this != GENERATOR && this != DISCRIMINATOR;
    }

    private static String last(Setting setting) {
        return setting.key().substring(setting.key().lastIndexOf('.') + 1);
    }
}
