package org.ganscope.data.own;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.data.line.QuantileSearch;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * A density that was drawn: {@link StraightPieces} between the heights, each at the middle of its
 * cell of −extent … extent, constant from the outermost ones to both ends, 0 beyond. Everything is
 * exact.
 */
final class DrawnLine implements Distribution1D {
    private final double extent;
    private final StraightPieces pieces;
    private final List<Mode> modes;

    /** @param heights from left to right, not all 0 */
    DrawnLine(double[] heights, double extent) {
        this.extent = extent;
        int n = heights.length;
        double[] x = new double[n + 2];
        double[] p = new double[n + 2];
        for (int i = 0; i < n; i++) {
            x[i + 1] = extent * (2 * i + 1 - n) / n;
            p[i + 1] = heights[i];
        }
        x[0] = -extent;
        p[0] = heights[0];
        x[n + 1] = extent;
        p[n + 1] = heights[n - 1];
        pieces = new StraightPieces(x, p);
        modes = pieces.modes();
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.getNumElements();
        for (int i = 0; i < n; i++) {
            out.data[i] = (float) pieces.quantile(random.nextDouble());
        }
    }

    @Override
    public double density(double x) {
        return pieces.density(x);
    }

    @Override
    public double cumulative(double x) {
        return pieces.cumulative(x);
    }

    @Override
    public double quantile(double p) {
        return pieces.quantile(QuantileSearch.checked(p));
    }

    @Override
    public double meanUpTo(double x) {
        return pieces.meanUpTo(x);
    }

    @Override
    public List<Mode> modes() {
        return modes;
    }

    @Override
    public Range range() {
        return RoundRange.showing(-extent, extent);
    }
}
