package org.ganscope.ui.drawing;

import org.ganscope.data.own.Drawing;

/**
 * A stroke in progress: how much of each cell the pen has covered, and the height that it leaves
 * there. A cell takes the height of the place where it was covered most, so that a slow pen leaves
 * the same as a fast one.
 */
abstract class Stroke {
    private final int[] base;
    private final double[] cover;
    private final double[] levels;

    /** @param base the heights before the stroke; not changed */
    Stroke(int... base) {
        this.base = base;
        cover = new double[base.length];
        levels = new double[base.length];
    }

    /**
     * Moves the pen in a straight line. Places are in cells: (0, 0) is the lower left corner of the
     * first cell; levels from 0 to {@link Drawing#HIGHEST}.
     *
     * @param heights changed to the current drawing
     */
    abstract void move(Place from, Place to, int... heights);

    /**
     * The place of the pen.
     *
     * @param x in cells from the left
     * @param y in cells from the bottom; ignored over the line
     * @param level the height that it leaves
     */
    record Place(double x, double y, double level) {}

    /** Covers a cell; {@code share} from 0 to 1. */
    final void cover(int cell, double share, double level, int... heights) {
        if (share > 0 && share >= cover[cell]) {
            cover[cell] = share;
            levels[cell] = level;
            double height = base[cell] + share * (level - base[cell]);
            heights[cell] = Math.clamp(Math.round(height), 0, Drawing.HIGHEST);
        }
    }
}
