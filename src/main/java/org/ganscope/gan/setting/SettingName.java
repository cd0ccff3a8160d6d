package org.ganscope.gan.setting;

import org.ganscope.gan.Player;

import java.util.Optional;

/**
 * The name and purpose of a setting.
 *
 * @param key the dotted name: {@code generator.learningRate}
 * @param section the group in which it is shown
 * @param place its place there, see {@link SettingSection}
 * @param unit the things that it counts, if it is a whole number
 * @param player whose setting it is, if it is one player's
 * @param rebuilds whether a change needs a new run from step 0; otherwise it acts at the next step
 * @param hasEditor whether it has its own editor instead of a row among the others: a drawing is
 *     drawn, a file is chosen
 */
public record SettingName(
        String key,
        SettingSection section,
        int place,
        SettingRole role,
        SettingUnit unit,
        Optional<Player> player,
        boolean rebuilds,
        boolean hasEditor) {
    SettingName withRole(SettingRole role) {
        return new SettingName(key, section, place, role, unit, player, rebuilds, hasEditor);
    }

    SettingName withUnit(SettingUnit unit) {
        return new SettingName(key, section, place, role, unit, player, rebuilds, hasEditor);
    }

    SettingName of(Player player) {
        return new SettingName(
                key, section, place, role, unit, Optional.of(player), rebuilds, hasEditor);
    }

    SettingName rebuilding() {
        return new SettingName(key, section, place, role, unit, player, true, hasEditor);
    }

    SettingName withEditor() {
        return new SettingName(key, section, place, role, unit, player, rebuilds, true);
    }
}
