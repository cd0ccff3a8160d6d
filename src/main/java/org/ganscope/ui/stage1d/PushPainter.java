package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.PushScale;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.ganscope.view.line.StageFrame;

/**
 * The directions in which the loss moves G's samples, as one row of arrows. The strip is cut into
 * equal cells; each that holds samples has one arrow, for the mean of their pushes, and no arrow
 * leaves its cell: none covers another, none runs off an edge.
 */
final class PushPainter {
    /** The width of a cell in sizes of the text. */
    private static final double CELL = 3;

    /** The part of a cell that a push of 1 takes, which leaves room for one of 20. */
    private static final double REFERENCE = 0.5;

    private static final double MOST = 0.86;

    private final Raster raster;
    private final double em;
    private final double unit;
    private final int argb;

    PushPainter(Raster raster, Palette palette, double em) {
        this.raster = raster;
        this.em = em;
        unit = em / 12;
        argb = Argb.of(palette.generator());
    }

    /** The length of the reference arrow in pixels. */
    static double reference(double em) {
        return Math.round(REFERENCE * CELL * em);
    }

    void paint(StageFrame.Push push, Rectangle2D strip, AxisScale across) {
        int cells = Math.max(1, (int) Math.round(strip.getWidth() / (CELL * em)));
        double wide = strip.getWidth() / cells;
        double[] sums = new double[cells];
        int[] counts = new int[cells];
        for (int i = 0; i < push.x().length; i++) {
            double cell = Math.floor((across.toPixel(push.x()[i]) - strip.getMinX()) / wide);
            if (cell >= 0 && cell < cells && Float.isFinite(push.length()[i])) {
                sums[(int) cell] += push.length()[i];
                counts[(int) cell]++;
            }
        }
        double y = Math.floor(strip.getMinY() + strip.getHeight() / 2) + 0.5;
        for (int cell = 0; cell < cells; cell++) {
            if (counts[cell] > 0) {
                arrow(strip.getMinX() + (cell + 0.5) * wide, y, sums[cell] / counts[cell], wide);
            }
        }
    }

    private void arrow(double middle, double y, double push, double wide) {
        double length = Math.min(PushScale.lengths(push) * reference(em), MOST * wide);
        if (length < PushScale.LEAST) {
            raster.disc(middle, y, 1.3 * unit, argb);
            return;
        }
        double half = Math.signum(push) * length / 2;
        raster.arrow(
                middle - half, y, middle + half, y, 1.4 * unit, PushScale.head(length, em), argb);
    }
}
