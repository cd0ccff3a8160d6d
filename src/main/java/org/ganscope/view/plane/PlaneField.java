package org.ganscope.view.plane;

import org.ganscope.data.Region;

/**
 * A function over a part of the plane, by its values at the nodes of a grid; the outer nodes are on
 * the edges of the region. Deeply immutable by convention.
 *
 * @param columns number of nodes horizontally, ≥ 2
 * @param rows number of nodes vertically, ≥ 2
 * @param values of row 0, the lowest, from the left; then of row 1 …; NaN where there is none
 */
public record PlaneField(Region region, int columns, int rows, float[] values) {
    public PlaneField {
        if (columns < 2 || rows < 2 || values.length != columns * rows) {
            throw new IllegalArgumentException(
                    columns + "×" + rows + " nodes cannot have " + values.length + " values");
        }
    }

    /** The first coordinate of a column of nodes. */
    public double x(int column) {
        return region.x().low() + column * region.x().length() / (columns - 1);
    }

    /** The second coordinate of a row of nodes. */
    public double y(int row) {
        return region.y().low() + row * region.y().length() / (rows - 1);
    }

    public float value(int column, int row) {
        return values[row * columns + column];
    }

    /**
     * The value at a point, bilinear between the nodes; outside the region that of its nearest
     * point.
     */
    public double at(double x, double y) {
        double across = (x - region.x().low()) / region.x().length() * (columns - 1);
        double up = (y - region.y().low()) / region.y().length() * (rows - 1);
        double column = Math.clamp(across, 0, columns - 1.0);
        double row = Math.clamp(up, 0, rows - 1.0);
        int left = Math.min((int) column, columns - 2);
        int below = Math.min((int) row, rows - 2);
        double right = column - left;
        double above = row - below;
        int corner = below * columns + left;
        double low = values[corner] + right * (values[corner + 1] - values[corner]);
        corner += columns;
        double high = values[corner] + right * (values[corner + 1] - values[corner]);
        return low + above * (high - low);
    }
}
