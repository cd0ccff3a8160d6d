package org.ganscope.gan.setting;

/** The unit of a whole number. */
public enum SettingUnit {
    /** Steps of a run, usually thousands. */
    STEPS,
    /** Samples of a batch. */
    SAMPLES,
    NONE
}
