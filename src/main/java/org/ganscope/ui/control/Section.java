package org.ganscope.ui.control;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopPart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The groups of the panel, from top to bottom: the {@link org.ganscope.gan.SettingSection sections}
 * of the settings. The groups for a first lesson are open; the groups of optional extras are closed
 * and say how many of these are on.
 */
public enum Section {
    LEARNING,
    OBJECTIVE,
    DATA,
    LATENT,
    REGULARISERS,
    UPDATES,
    GENERATOR,
    DISCRIMINATOR,
    RUN;

    /** The group in which a setting is shown. */
    static Section of(Setting setting) {
        return valueOf(setting.name().section().name());
    }

    /** The group with the settings of a part of the game. */
    static Section of(LoopPart part) {
        return switch (part) {
            case LATENT -> LATENT;
            case GENERATOR -> GENERATOR;
            case DISCRIMINATOR -> DISCRIMINATOR;
            case DATA -> DATA;
            case OBJECTIVE -> OBJECTIVE;
        };
    }

    /** The settings of this group in their order; both players' schedules are shown together. */
    List<Setting> settings() {
        Comparator<Setting> order = Comparator.comparingInt(setting -> setting.name().place());
        if (this == UPDATES) {
            order = Comparator.comparing(Section::isOfGenerator).thenComparing(order);
        }
        return Settings.all().stream()
                .filter(setting -> of(setting) == this && !setting.hasEditor())
                .sorted(order)
                .toList();
    }

    private static boolean isOfGenerator(Setting setting) {
        return setting.name().player().equals(Optional.of(Player.GENERATOR));
    }

    /** The heading; in a group of extras it says how many of them are on. */
    String title(GanConfig config) {
        String name = Text.of("setting.section." + key());
        long on = this == REGULARISERS || this == UPDATES ? extras(config) : 0;
        return on == 0 ? name : Text.of("setting.section.on", name, on);
    }

    /** The explanation of the group. */
    String tooltip() {
        return Text.of("setting.section." + key() + ".tooltip");
    }

    /** The number of settings of this group that differ from the default scenario. */
    private long extras(GanConfig config) {
        GanConfig standard = GanConfig.standard();
        return settings().stream()
                .filter(setting -> setting.matters(config) && setting.matters(standard))
                .filter(setting -> !setting.value(config).equals(setting.value(standard)))
                .count();
    }

    /** The name under which the window remembers whether the group is closed. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the group is open in a new window: it is for the settings that are changed most
     * often.
     */
    public boolean isOpenAtFirst() {
        return switch (this) {
            case REGULARISERS, UPDATES, GENERATOR, DISCRIMINATOR -> false;
            default -> true;
        };
    }
}
