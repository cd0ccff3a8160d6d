package org.ganscope.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines along which a function on a square grid has one value, by marching squares (Lorensen and
 * Cline 1987, in two dimensions): within a cell the line runs straight between the points of its
 * edges where linear interpolation meets the value. Where a cell has four such points, the mean of
 * its corners decides which points are connected.
 */
final class LevelLines {
    /** Values of a function on a grid. */
    @FunctionalInterface
    interface Grid {
        double value(int column, int row);
    }

    /** A stretch of a line, in columns and rows, which need not be whole. */
    record Segment(double column1, double row1, double column2, double row2) {}

    private record Point(double column, double row) {}

    private final Grid grid;
    private final double level;
    private final List<Segment> segments = new ArrayList<>();

    private LevelLines(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /** @param side number of columns and of rows */
    static List<Segment> of(Grid grid, int side, double level) {
        LevelLines lines = new LevelLines(grid, level);
        for (int row = 0; row < side - 1; row++) {
            for (int column = 0; column < side - 1; column++) {
                lines.cell(column, row);
            }
        }
        return lines.segments;
    }

    /** Edges are numbered around the cell, so that neighbours in the list share a corner. */
    private void cell(int c, int r) {
        List<Point> met = new ArrayList<>(4);
        edge(met, c, r, c + 1, r);
        edge(met, c + 1, r, c + 1, r + 1);
        edge(met, c + 1, r + 1, c, r + 1);
        edge(met, c, r + 1, c, r);
        if (met.size() == 2) {
            join(met.get(0), met.get(1));
        } else if (met.size() == 4) {
            double middle =
                    (grid.value(c, r)
                                    + grid.value(c + 1, r)
                                    + grid.value(c + 1, r + 1)
                                    + grid.value(c, r + 1))
                            / 4;
            // the corners (c, r) and (c+1, r+1) are connected if the middle is on their side
            int first = middle > level == grid.value(c, r) > level ? 0 : 1;
            join(met.get(first), met.get(first + 1));
            join(met.get(first + 2), met.get((first + 3) % 4));
        }
    }

    private void edge(List<Point> met, int c1, int r1, int c2, int r2) {
        double v1 = grid.value(c1, r1);
        double v2 = grid.value(c2, r2);
        if (v1 > level != v2 > level) {
            double t = (level - v1) / (v2 - v1);
            met.add(new Point(c1 + t * (c2 - c1), r1 + t * (r2 - r1)));
        }
    }

    private void join(Point a, Point b) {
        segments.add(new Segment(a.column(), a.row(), b.column(), b.row()));
    }
}
