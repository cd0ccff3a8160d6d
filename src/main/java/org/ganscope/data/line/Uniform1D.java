package org.ganscope.data.line;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.math.RandomStream;

import java.util.List;

/** The uniform distribution around a mean. */
public final class Uniform1D implements Distribution1D {
    private final double mean;
    private final double low;
    private final double width;

    public Uniform1D(double mean, double width) {
        this.mean = mean;
        this.width = width;
        low = mean - 0.5 * width;
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        random.fillUniform((float) low, (float) (low + width), out.data, 0, out.getNumElements());
    }

    @Override
    public double density(double x) {
        return Double.isNaN(x) ? x : x < low || x > low + width ? 0 : 1 / width;
    }

    @Override
    public double cumulative(double x) {
        return Math.clamp((x - low) / width, 0, 1);
    }

    @Override
    public double quantile(double p) {
        return low + width * QuantileSearch.checked(p);
    }

    @Override
    public double meanUpTo(double x) {
        double inside = Math.clamp(x - low, 0, width);
        return inside * (low + 0.5 * inside) / width;
    }

    @Override
    public List<Mode> modes() {
        return List.of(Mode.whole(mean));
    }

    /**
     * Three quarters of the width to both sides, so that a jump of the density is not at the edge.
     */
    @Override
    public Range range() {
        return RoundRange.showing(mean - 0.75 * width, mean + 0.75 * width);
    }
}
