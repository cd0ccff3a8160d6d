package org.ganscope.experiment;

/** What a map of a sweep shows of each cell. */
public enum SweepMeasure {
    /** The mean JSD. */
    JSD("jsd"),
    /** The mean share of the target's modes that are covered. */
    MODES("modes"),
    /** The share of runs that diverged. */
    DIVERGED("diverged"),
    /** The most frequent verdict. */
    DIAGNOSIS("diagnosis");

    private final String key;

    SweepMeasure(String key) {
        this.key = key;
    }

    /** The name of a picture of it. */
    public String fileName() {
        return "map-" + key + ".png";
    }

    /** Its name in files and texts. */
    public String key() {
        return key;
    }
}
