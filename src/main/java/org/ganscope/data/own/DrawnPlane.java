package org.ganscope.data.own;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

/**
 * A density that was painted: bilinear between the heights, each at the middle of its cell of the
 * square −extent … extent, constant from the outermost ones to the edge, 0 beyond.
 *
 * <p>Samples are exact: a cell is chosen by its height, and on each axis the sum of two uniform
 * draws from ±½ cell is added to its middle. That sum has the tent 1 − |t| as its density, and sums
 * of tents are linear between the middles. Points beyond the edge are mirrored back, which makes
 * the outer half cells constant.
 */
final class DrawnPlane implements Distribution2D {
    private final int side = Drawing.SIDE;
    private final double extent;
    private final double cell;
    private final double[] density;

    private final DiscreteSampler cells;

    /** @param heights row by row from the bottom, not all 0 */
    DrawnPlane(double[] heights, double extent) {
        this.extent = extent;
        cell = 2 * extent / side;
        density = heights.clone();
        cells = new DiscreteSampler(heights);
        double sum = 0;
        for (double height : heights) {
            sum += height;
        }
        for (int k = 0; k < heights.length; k++) {
            density[k] /= sum * cell * cell;
        }
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        for (int i = 0; i < n; i++) {
            int k = cells.at(random.nextDouble());
            out.data[i] = place(k % side, random);
            out.data[n + i] = place(k / side, random);
        }
    }

    private float place(int k, RandomStream random) {
        double t = k - 0.5 + random.nextDouble() + random.nextDouble();
        double inside = t < 0 ? -t : t > side ? 2 * side - t : t;
        return (float) (inside * cell - extent);
    }

    @Override
    public double density(double x, double y) {
        if (Double.isNaN(x + y)) {
            return Double.NaN;
        }
        if (Math.max(Math.abs(x), Math.abs(y)) > extent) {
            return 0;
        }
        double column = among((x + extent) / cell - 0.5);
        double row = among((y + extent) / cell - 0.5);
        int left = (int) Math.min(column, side - 2);
        int below = (int) Math.min(row, side - 2);
        double s = column - left;
        double t = row - below;
        int at = below * side + left;
        return (1 - t) * ((1 - s) * density[at] + s * density[at + 1])
                + t * ((1 - s) * density[at + side] + s * density[at + side + 1]);
    }

    private double among(double place) {
        return Math.max(0, Math.min(place, side - 1));
    }

    @Override
    public Region range() {
        return RoundRegion.showing(-extent, extent, -extent, extent);
    }
}
