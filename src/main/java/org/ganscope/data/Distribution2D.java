package org.ganscope.data;

import java.util.List;

/** A distribution over the plane. Immutable. */
public interface Distribution2D extends Distribution {
    @Override
    default int dimension() {
        return 2;
    }

    /**
     * p(x, y), per unit of area: exact, or NaN everywhere unless {@link #densityIsKnown}. A
     * distribution on a curve has no density either.
     */
    double density(double x, double y);

    /** Whether {@link #density} is exact. */
    default boolean densityIsKnown() {
        return true;
    }

    /** The peaks; empty for a target without separate peaks, such as a spiral. */
    default List<Mode2D> modes() {
        return List.of();
    }

    /** The square of the plane that shows the distribution with some room around it. */
    Region range();
}
