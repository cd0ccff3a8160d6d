package org.ganscope.house.planted.lesson;

import javafx.scene.paint.Color;

/** Draws with JavaFX outside the window. */
public final class PaintsByItself {
    public final Color colour = Color.BLUE;
}
