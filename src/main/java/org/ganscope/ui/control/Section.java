package org.ganscope.ui.control;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopPart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The groups of the panel, from top to bottom: the {@link org.ganscope.gan.setting.SettingSection
 * sections} of the settings. What a first lesson needs is open; what is off unless you ask for it
 * is closed, and says how much of it is on.
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

    /** Where a setting is shown. */
    static Section of(Setting setting) {
        return valueOf(setting.name().section().name());
    }

    /** Where the settings of a part of the game are. */
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

    /** What the group is about. */
    String tooltip() {
        return Text.of("setting.section." + key() + ".tooltip");
    }

    /** How many settings of this group are other than those of the default scenario. */
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

    /** Whether the group is open in a new window: what is changed most often. */
    public boolean isOpenAtFirst() {
        return switch (this) {
            case REGULARISERS, UPDATES, GENERATOR, DISCRIMINATOR -> false;
            default -> true;
        };
    }
}
