package org.ganscope.ui.model;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Companion;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.Text;
import org.ganscope.view.words.SettingWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes the settings that an objective needs together with it, and restores the earlier values
 * when you leave the objective, unless you have changed them in the meantime.
 */
final class Companions {
    /** A companion and the value that it replaced. */
    private record Guest(Companion companion, Companion host) {}

    private List<Guest> guests = List.of();

    /** Forgets the replaced values, since the settings have been changed in another way. */
    void forget() {
        guests = List.of();
    }

    /**
     * A change of settings with all its companions.
     *
     * @param origin the settings of the scenario that was chosen last
     */
    GanConfig accompany(GanConfig before, GanConfig changed, GanConfig origin) {
        if (changed.objective() == before.objective()) {
            return changed;
        }
        GanConfig result = changed;
        for (Companion host : hosts(before, changed, origin)) {
            result = host.on(result);
        }
        List<Guest> invited = new ArrayList<>();
        for (Companion companion : Companion.of(changed.objective(), result)) {
            if (!companion.isIn(result)) {
                Setting setting = companion.setting();
                Companion host = new Companion(setting, setting.value(result));
                invited.add(new Guest(companion, host));
                result = companion.on(result);
            }
        }
        guests = List.copyOf(invited);
        return result;
    }

    /** The values that are restored when an objective is left. */
    private List<Companion> hosts(GanConfig before, GanConfig changed, GanConfig origin) {
        if (!guests.isEmpty()) {
            return guests.stream()
                    .filter(guest -> guest.companion().isIn(before))
                    .map(Guest::host)
                    .toList();
        }
        boolean isAlone =
                Companion.of(before.objective(), before).isEmpty()
                        || !Companion.of(changed.objective(), changed).isEmpty();
        return isAlone ? List.of() : usual(before, origin);
    }

    /** Without a remembered value: the one of the scenario, or one that suits most games. */
    private static List<Companion> usual(GanConfig before, GanConfig origin) {
        if (!Companion.of(origin.objective(), origin).isEmpty()) {
            return Companion.usual(before);
        }
        return Companion.of(before.objective(), before).stream()
                .filter(companion -> companion.isIn(before))
                .map(Companion::setting)
                .filter(setting -> setting.exists(origin))
                .map(setting -> new Companion(setting, setting.value(origin)))
                .toList();
    }

    /**
     * The sentence about the settings that changed together with the objective; empty if none did.
     */
    Optional<String> sentence(GanConfig changed, GanConfig result) {
        String settings =
                Settings.changed(changed, result).stream()
                        .filter(setting -> setting.matters(result))
                        .map(setting -> SettingWords.sentence(setting, result))
                        .collect(Collectors.joining(", "));
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        String objective = SettingWords.value(Settings.of("objective"), result);
        return Optional.of(
                guests.isEmpty()
                        ? Text.of("status.companions.back", objective, settings)
                        : Text.of("status.companions", objective, settings));
    }
}
