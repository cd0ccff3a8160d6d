package org.ganscope.ui.control;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.SettingSection;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.Text;
import org.ganscope.ui.loop.LoopPart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@link SettingSection sections} of the settings as groups of the panel, from top to bottom.
 * What a first lesson needs is open; what is off unless you ask for it is closed, and says how much
 * of it is on.
 */
public final class Sections {
    private Sections() {}

    /** Where the settings of a part of the game are. */
    static SettingSection of(LoopPart part) {
        return switch (part) {
            case LATENT -> SettingSection.LATENT;
            case GENERATOR -> SettingSection.GENERATOR;
            case DISCRIMINATOR -> SettingSection.DISCRIMINATOR;
            case DATA -> SettingSection.DATA;
            case OBJECTIVE -> SettingSection.OBJECTIVE;
        };
    }

    /** The settings of a group in their order; both players' schedules are shown together. */
    static List<Setting> settings(SettingSection section) {
        Comparator<Setting> order = Comparator.comparingInt(setting -> setting.name().place());
        if (section == SettingSection.UPDATES) {
            order = Comparator.comparing(Sections::isOfGenerator).thenComparing(order);
        }
        return Settings.all().stream()
                .filter(setting -> setting.name().section() == section && !setting.hasEditor())
                .sorted(order)
                .toList();
    }

    private static boolean isOfGenerator(Setting setting) {
        return setting.name().player().equals(Optional.of(Player.GENERATOR));
    }

    /** The heading; in a group of extras it says how many of them are on. */
    static String title(SettingSection section, GanConfig config) {
        String name = Text.of("setting.section." + key(section));
        long on =
                switch (section) {
                    case REGULARISERS, UPDATES -> extras(section, config);
                    default -> 0;
                };
        return on == 0 ? name : Text.of("setting.section.on", name, on);
    }

    /** What the group is about. */
    static String tooltip(SettingSection section) {
        return Text.of("setting.section." + key(section) + ".tooltip");
    }

    /** How many settings of a group are other than those of the default scenario. */
    private static long extras(SettingSection section, GanConfig config) {
        GanConfig standard = GanConfig.standard();
        return settings(section).stream()
                .filter(setting -> setting.matters(config) && setting.matters(standard))
                .filter(setting -> !setting.value(config).equals(setting.value(standard)))
                .count();
    }

    /** The name under which the window remembers whether the group is closed. */
    public static String key(SettingSection section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the group is open in a new window: what is changed most often. */
    static boolean isOpenAtFirst(SettingSection section) {
        return switch (section) {
            case REGULARISERS, UPDATES, GENERATOR, DISCRIMINATOR -> false;
            default -> true;
        };
    }
}
