package org.ganscope.view.plane;

import org.ganscope.data.Region;

/**
 * The nodes of a field: horizontal and vertical distances are equal or nearly so, and the outer
 * nodes are on the edges of the region.
 */
record FieldGrid(Region region, int columns, int rows) {
    /** A grid with this many cells along the shorter side. */
    static FieldGrid of(Region region, int cells) {
        double across = region.x().length();
        double up = region.y().length();
        double side = Math.min(across, up) / cells;
        return new FieldGrid(
                region,
                1 + Math.max(cells, (int) Math.round(across / side)),
                1 + Math.max(cells, (int) Math.round(up / side)));
    }

    int nodes() {
        return columns * rows;
    }

    /** The distance of neighbouring columns. */
    double stepX() {
        return region.x().length() / (columns - 1);
    }

    /** The distance of neighbouring rows. */
    double stepY() {
        return region.y().length() / (rows - 1);
    }

    double x(int column) {
        return region.x().low() + column * stepX();
    }

    double y(int row) {
        return region.y().low() + row * stepY();
    }
}
