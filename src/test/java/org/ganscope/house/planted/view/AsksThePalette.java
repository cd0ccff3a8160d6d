package org.ganscope.house.planted.view;

import org.ganscope.house.planted.ui.Stage;

/** A picture asks the window how it will be painted. */
public final class AsksThePalette {
    public final Stage other;

    public AsksThePalette(Stage other) {
        this.other = other;
    }
}
