package org.ganscope.house.planted.view;

import javafx.scene.paint.Color;

/** A picture that only a window can hold. */
public final class KnowsJavaFx {
    public final Color colour = Color.BLUE;
}
