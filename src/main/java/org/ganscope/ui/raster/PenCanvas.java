package org.ganscope.ui.raster;

import javafx.scene.canvas.Canvas;

/** A canvas that keeps what is drawn on it, so that it can be drawn again elsewhere. */
public class PenCanvas extends Canvas {
    private final PaintRecord record = new PaintRecord();

    public PenCanvas() {}

    /** A canvas of this size, in logical pixels. */
    public PenCanvas(double width, double height) {
        super(width, height);
    }

    /** A pen that draws on it. */
    public final Pen pen() {
        return new Pen(getGraphicsContext2D(), record);
    }

    /** What was drawn since it was last cleared. */
    public final PaintRecord record() {
        return record;
    }
}
