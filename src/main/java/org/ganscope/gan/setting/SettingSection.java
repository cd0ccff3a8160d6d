package org.ganscope.gan.setting;

import java.util.Optional;

/** The groups in which settings are shown, from what is changed most often to the seed. */
public enum SettingSection {
    LEARNING,
    OBJECTIVE,
    DATA,
    LATENT,
    /** Regularisers: off by default, each restrains one of the players. */
    REGULARISERS,
    /** How and when updates are made. */
    UPDATES,
    GENERATOR,
    DISCRIMINATOR,
    RUN;

    /** The name of a setting that is shown in the registry's order. */
    SettingName name(String key) {
        return name(0, key);
    }

    /**
     * The name of a setting.
     *
     * @param place within the group: lower places come first, equal ones in the registry's order
     */
    SettingName name(int place, String key) {
        return new SettingName(
                key,
                this,
                place,
                SettingRole.OTHER,
                SettingUnit.NONE,
                Optional.empty(),
                false,
                false);
    }
}
