package org.ganscope.data;

import java.util.List;

/** A distribution over the real line whose density is known exactly. Immutable. */
public interface Distribution1D extends Distribution {
    @Override
    default int dimension() {
        return 1;
    }

    /** p(x), per unit of x. */
    double density(double x);

    /** P(X ≤ x), in [0, 1]. */
    double cumulative(double x);

    /** The x with P(X ≤ x) = p, for p in (0, 1). */
    double quantile(double p);

    /** Where the mass sits, from left to right; at least one. */
    List<Mode> modes();

    /** The stretch of the x axis that shows the distribution with some room around it. */
    Range range();
}
