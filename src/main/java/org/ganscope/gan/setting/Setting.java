package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;

/**
 * One setting of a run, as it is written in configuration files and on the command line and shown
 * in the window: its key, its allowed values, and how to read and change it in a {@link GanConfig}.
 * All of them are listed in {@link Settings}.
 *
 * <p>A value is a {@link Double}, a {@link String} (the key of a choice, or a text), a {@code
 * List<Double>} or a {@code List<String>}.
 */
public sealed interface Setting
        permits NumberSetting, ChoiceSetting, ListSetting, WordSetting, WordsSetting {
    /** Its name and purpose. */
    SettingName name();

    /** The dotted name: {@code generator.learningRate}. */
    default String key() {
        return name().key();
    }

    /** Whether a change needs a new run from step 0; otherwise it acts at the next step. */
    default boolean rebuilds() {
        return name().rebuilds();
    }

    /**
     * Whether the setting has any effect under the other settings; the momentum has none on Adam.
     */
    default boolean matters(GanConfig config) {
        return exists(config);
    }

    /** The value in a configuration; only where the configuration has it, see {@link #exists}. */
    Object value(GanConfig config);

    /**
     * Whether the configuration has this setting at all: a parameter of another target does not
     * exist.
     */
    default boolean exists(GanConfig config) {
        return true;
    }

    /**
     * Whether it has its own editor instead of a row among the others: a drawing is drawn, a file
     * is chosen.
     */
    default boolean hasEditor() {
        return name().hasEditor();
    }

    /**
     * The configuration with this setting changed.
     *
     * @throws org.ganscope.text.InputException if the value is of the wrong type or out of bounds
     */
    GanConfig with(GanConfig config, Object value);

    /**
     * The configuration with this setting changed to a value written as text.
     *
     * @throws org.ganscope.text.InputException if the text is not a value of this setting
     */
    GanConfig parse(GanConfig config, String text);

    /** The value as text that {@link #parse} reads back. */
    String format(GanConfig config);
}
