package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Region;
import org.ganscope.math.RandomStream;

import java.util.List;

/** A distribution over the plane with another range. */
record InRegion(Distribution2D distribution, Region range) implements Distribution2D {
    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        distribution.sample(random, out);
    }

    @Override
    public double density(double x, double y) {
        return distribution.density(x, y);
    }

    @Override
    public boolean densityIsKnown() {
        return distribution.densityIsKnown();
    }

    @Override
    public List<Mode2D> modes() {
        return distribution.modes();
    }
}
