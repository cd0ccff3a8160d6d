package org.ganscope.gan;

/** What a whole number counts. */
public enum SettingUnit {
    /** Steps of a run, usually thousands. */
    STEPS,
    /** Samples of a batch. */
    SAMPLES,
    NONE
}
