package org.ganscope.ui.model;

import java.util.Locale;

/** What the column beside the stage shows. */
public enum SidePanel {
    SETTINGS,
    LESSON,
    SLOW_MOTION;

    /** Its name in keys and ids: {@code slow-motion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
