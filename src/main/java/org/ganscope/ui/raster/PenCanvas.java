package org.ganscope.ui.raster;

import javafx.scene.canvas.Canvas;

/** A canvas that keeps what is drawn on it, so that it can be drawn again elsewhere. */
public class PenCanvas extends Canvas {
    private final PaintRecord record = new PaintRecord();
    private final Pen pen = new Pen(getGraphicsContext2D(), record);

    public PenCanvas() {}

    /** A canvas of this size, in logical pixels. */
    public PenCanvas(double width, double height) {
        super(width, height);
    }

    /** Draws on it. */
    public final Pen pen() {
        return pen;
    }

    /** What was drawn since it was last cleared. */
    public final PaintRecord record() {
        return record;
    }
}
