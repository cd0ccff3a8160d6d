package org.ganscope.gan;

import java.util.Optional;

/**
 * What a setting is called and what it is about.
 *
 * @param key the dotted name: {@code generator.learningRate}
 * @param section the group in which it is shown
 * @param place its place there, see {@link SettingSection}
 * @param unit what it counts, if it is a whole number
 * @param player whose setting it is, if it is one player's
 */
public record SettingName(
        String key,
        SettingSection section,
        int place,
        SettingRole role,
        SettingUnit unit,
        Optional<Player> player) {
    SettingName withRole(SettingRole role) {
        return new SettingName(key, section, place, role, unit, player);
    }

    SettingName withUnit(SettingUnit unit) {
        return new SettingName(key, section, place, role, unit, player);
    }

    SettingName of(Player player) {
        return new SettingName(key, section, place, role, unit, Optional.of(player));
    }
}
