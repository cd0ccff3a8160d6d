package org.ganscope.data;

import java.util.List;

/**
 * A distribution over the real line whose density is known exactly. Immutable. Arguments x may be
 * infinite; NaN gives NaN.
 */
public interface Distribution1D extends Distribution {
    @Override
    default int dimension() {
        return 1;
    }

    /** p(x), per unit of x. */
    double density(double x);

    /** F(x) = P(X ≤ x), in [0, 1]. */
    double cumulative(double x);

    /**
     * The x with P(X ≤ x) = p.
     *
     * @throws IllegalArgumentException unless 0 < p < 1
     */
    double quantile(double p);

    /**
     * ∫ t·p(t) dt over t ≤ x: the contribution of the samples up to x to the mean; at +∞ the mean
     * itself. NaN if the distribution has no mean.
     */
    double meanUpTo(double x);

    /**
     * The modes from left to right; at least one. Their extents cover the whole line without gaps,
     * and their weights sum to 1.
     */
    List<Mode> modes();

    /** The stretch of the x axis that shows the distribution with some room around it. */
    Range range();
}
