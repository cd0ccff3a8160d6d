package org.ganscope.house.planted.export;

import java.awt.Color;

/** Draws with AWT outside the window. */
public final class PaintsByItself {
    public final Color colour = Color.BLUE;
}
