package org.ganscope.view.plane;

import java.util.Arrays;

/**
 * The lines along which a field has one value, by marching squares (Lorensen and Cline 1987, in two
 * dimensions), in the field's own coordinates: pairs of points with a gap (NaN) after each pair.
 * Where all four edges of a cell are crossed, the mean of its corners decides which points are
 * connected. Buffers are kept from call to call.
 */
public final class LevelCurve {
    private float[] x = new float[1024];
    private float[] y = new float[1024];
    private int count;

    /** The number of elements of {@link #x} and {@link #y}: three for each segment. */
    public int count() {
        return count;
    }

    public float[] x() {
        return x;
    }

    public float[] y() {
        return y;
    }

    /** Finds the lines of a field. */
    public void find(PlaneField field, double level) {
        count = 0;
        float[] values = field.values();
        int columns = field.columns();
        for (int row = 0; row + 1 < field.rows(); row++) {
            for (int column = 0; column + 1 < columns; column++) {
                int at = row * columns + column;
                int above =
                        (values[at] > level ? 1 : 0)
                                | (values[at + 1] > level ? 2 : 0)
                                | (values[at + columns + 1] > level ? 4 : 0)
                                | (values[at + columns] > level ? 8 : 0);
                if (above != 0 && above != 15) {
                    cell(field, column, row, above, level);
                }
            }
        }
    }

    /** Corners and edges are numbered around the cell from the lower left one, edge i after i. */
    private void cell(PlaneField field, int column, int row, int above, double level) {
        double middle =
                (field.value(column, row)
                                + (double) field.value(column + 1, row)
                                + field.value(column + 1, row + 1)
                                + field.value(column, row + 1))
                        / 4;
        if (Double.isNaN(middle)) {
            return;
        }
        switch (above) {
            case 1, 14 -> join(field, column, row, 3, 0, level);
            case 2, 13 -> join(field, column, row, 0, 1, level);
            case 4, 11 -> join(field, column, row, 1, 2, level);
            case 8, 7 -> join(field, column, row, 2, 3, level);
            case 3, 12 -> join(field, column, row, 3, 1, level);
            case 6, 9 -> join(field, column, row, 0, 2, level);
            default -> {
                // corners 0 and 2 are separate if the middle is on the other side
                boolean apart = middle > level != (above == 5);
                join(field, column, row, apart ? 3 : 0, apart ? 0 : 1, level);
                join(field, column, row, apart ? 1 : 2, apart ? 2 : 3, level);
            }
        }
    }

    private void join(PlaneField field, int column, int row, int from, int to, double level) {
        if (count + 3 > x.length) {
            x = Arrays.copyOf(x, 2 * x.length);
            y = Arrays.copyOf(y, 2 * y.length);
        }
        meet(field, column, row, from, level);
        meet(field, column, row, to, level);
        x[count] = Float.NaN;
        y[count++] = Float.NaN;
    }

    /** Adds the point at which an edge has the level. */
    private void meet(PlaneField field, int column, int row, int edge, double level) {
        int column1 = column + (edge == 1 || edge == 2 ? 1 : 0);
        int row1 = row + (edge >= 2 ? 1 : 0);
        int column2 = column + (edge == 0 || edge == 1 ? 1 : 0);
        int row2 = row + (edge == 1 || edge == 2 ? 1 : 0);
        double first = field.value(column1, row1);
        double second = field.value(column2, row2);
        double t = (level - first) / (second - first);
        x[count] = (float) (field.x(column1) + t * (field.x(column2) - field.x(column1)));
        y[count++] = (float) (field.y(row1) + t * (field.y(row2) - field.y(row1)));
    }
}
