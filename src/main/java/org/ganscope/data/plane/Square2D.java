package org.ganscope.data.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.RandomStream;

/** The uniform distribution on a square around the origin, p(x, y) = 1/width². */
public final class Square2D implements Distribution2D {
    private final double width;

    public Square2D(double width) {
        this.width = width;
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        float edge = (float) (0.5 * width);
        random.fillUniform(-edge, edge, out.data, 0, 2 * out.numCols);
    }

    @Override
    public double density(double x, double y) {
        if (Double.isNaN(x + y)) {
            return Double.NaN;
        }
        boolean inside = Math.max(Math.abs(x), Math.abs(y)) <= 0.5 * width;
        return inside ? 1 / (width * width) : 0;
    }

    @Override
    public Region range() {
        double edge = 0.5 * width;
        return RoundRegion.showing(-edge, edge, -edge, edge);
    }
}
