package org.ganscope.ui.sweep;

/**
 * Where the cells of a map are, in pixels; rows count upwards.
 *
 * @param left of the first column
 * @param bottom of the first row
 */
record MapLayout(
        int columns, int rows, double left, double bottom, double cellWidth, double cellHeight) {
    /** Cells are no wider than this share of their height, and the other way round. */
    private static final double LONGEST = 3;

    /**
     * The largest cells that fit.
     *
     * @param em the size of the text, around which margins are made
     */
    static MapLayout of(int columns, int rows, double width, double height, double em) {
        double left = 6.2 * em;
        double bottom = height - 3.4 * em;
        double cellWidth = (width - left - 0.8 * em) / columns;
        double cellHeight = (bottom - 0.8 * em) / rows;
        cellWidth = Math.max(1, Math.min(cellWidth, LONGEST * cellHeight));
        cellHeight = Math.max(1, Math.min(cellHeight, LONGEST * cellWidth));
        return new MapLayout(columns, rows, left, bottom, cellWidth, cellHeight);
    }

    double x(double column) {
        return left + column * cellWidth;
    }

    /** The top of a row. */
    double y(double row) {
        return bottom - (row + 1) * cellHeight;
    }

    /** The column at a place; −1 if it is beside the map. */
    int column(double x) {
        int column = (int) Math.floor((x - left) / cellWidth);
        return column >= 0 && column < columns ? column : -1;
    }

    /** The row at a place; −1 if it is beside the map. */
    int row(double y) {
        int row = (int) Math.floor((bottom - y) / cellHeight);
        return row >= 0 && row < rows ? row : -1;
    }
}
