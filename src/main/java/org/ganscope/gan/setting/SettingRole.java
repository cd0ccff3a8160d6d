package org.ganscope.gan.setting;

/** The role of a setting, for code that treats some settings specially. */
public enum SettingRole {
    /** A player's learning rate. */
    LEARNING_RATE,
    /** The widths of a network's hidden layers. */
    LAYERS,
    /** The initial parameters of a network. */
    START_VALUES,
    OTHER
}
