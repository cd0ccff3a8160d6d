package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

/**
 * Uniform on every other square of an n×n board around the origin, starting with the one at the
 * bottom left: p(x, y) = 1/(⌈n²/2⌉·side²) there, 0 elsewhere (Grathwohl et al. 2019, "FFJORD", with
 * n = 4).
 */
public final class Checkerboard implements Distribution2D {
    private final int squares;
    private final int filled;
    private final double side;
    private final double low;

    public Checkerboard(int squares, double width) {
        this.squares = squares;
        filled = (squares * squares + 1) / 2;
        side = width / squares;
        low = -0.5 * width;
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        for (int i = 0; i < n; i++) {
            int square = 2 * random.nextInt(filled);
            int row = square / squares;
            int column = square % squares;
            boolean shifted = squares % 2 == 0 && row % 2 == 1;
            column += shifted ? 1 : 0;
            out.data[i] = (float) (low + side * (column + random.nextDouble()));
            out.data[n + i] = (float) (low + side * (row + random.nextDouble()));
        }
    }

    @Override
    public double density(double x, double y) {
        if (Double.isNaN(x + y)) {
            return Double.NaN;
        }
        double column = Math.floor((x - low) / side);
        double row = Math.floor((y - low) / side);
        boolean onTheBoard = column >= 0 && column < squares && row >= 0 && row < squares;
        return onTheBoard && (column + row) % 2 == 0 ? 1 / (filled * side * side) : 0;
    }

    @Override
    public Region range() {
        return RoundRegion.showing(low, -low, low, -low);
    }
}
