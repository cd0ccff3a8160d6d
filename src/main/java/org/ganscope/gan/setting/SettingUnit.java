package org.ganscope.gan.setting;

/** What a whole number counts. */
public enum SettingUnit {
    /** Steps of a run, thousands of them. */
    STEPS,
    /** Samples of a batch. */
    SAMPLES,
    NONE
}
