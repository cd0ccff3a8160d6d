package org.ganscope.data.own;

/**
 * The width of the Gaussian kernel on every row of a table: h = factor · 0.9 · min(σ, IQR/1.349) ·
 * n^(−1/(d+4)) for each of d columns. For d = 1 this is Silverman 1986, "Density estimation for
 * statistics and data analysis", eq. 3.31; the rate in n is the optimal one for every d.
 */
final class Bandwidth {
    private static final double RULE = 0.9;

    private Bandwidth() {}

    /** h in standard deviations of the column; 0 for the rows themselves. */
    static double of(Column column, int dimension, double factor) {
        double rate = StrictMath.pow(column.size(), -1.0 / (dimension + 4));
        return factor * RULE * column.robustSpread() * rate;
    }
}
