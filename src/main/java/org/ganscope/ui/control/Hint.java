package org.ganscope.ui.control;

import javafx.scene.control.Tooltip;

/** A tooltip that breaks its lines: a style sheet alone cannot limit the width of one. */
public final class Hint extends Tooltip {
    private static final double WIDTH = 340;

    public Hint(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
