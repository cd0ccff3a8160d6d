package org.ganscope.gan.setting;

/** What a setting is, for whoever treats some of them in a way of their own. */
public enum SettingRole {
    /** A player's learning rate. */
    LEARNING_RATE,
    /** The widths of a network's hidden layers. */
    LAYERS,
    /** The parameters with which a network starts. */
    START_VALUES,
    OTHER
}
