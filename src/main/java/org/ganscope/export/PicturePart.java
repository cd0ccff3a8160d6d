package org.ganscope.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is on a picture of a run. */
public enum PicturePart {
    /** The whole window. */
    WINDOW,
    /** The stage, with the verdict above it. */
    STAGE,
    /** The charts that are chosen. */
    CHARTS,
    /** The losses alone. */
    LOSSES;

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with this name. */
    public static Optional<PicturePart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
