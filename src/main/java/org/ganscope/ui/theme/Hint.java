package org.ganscope.ui.theme;

import javafx.scene.control.Tooltip;

/** Tooltips as the window shows them: at most 320 pixels wide, in as many lines as they need. */
public final class Hint {
    /** A style sheet cannot set this: a tooltip's skin takes its width from the tooltip alone. */
    private static final double MOST_WIDTH = 320;

    private Hint() {}

    /** A tooltip with these words; they may be set anew later. */
    public static Tooltip of(String words) {
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(MOST_WIDTH);
        return tooltip;
    }
}
