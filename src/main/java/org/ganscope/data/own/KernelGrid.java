package org.ganscope.data.own;

/** A kernel density estimate over the plane on a regular grid, bilinear between its nodes. */
final class KernelGrid {
    private final KernelAxis x;
    private final KernelAxis y;

    /** Row by row from the bottom. */
    private final double[] density;

    private KernelGrid(KernelAxis x, KernelAxis y, double[] density) {
        this.x = x;
        this.y = y;
        this.density = density;
    }

    /** Estimates the density from the rows of two columns. */
    static KernelGrid of(Column first, Column second, KernelAxis x, KernelAxis y) {
        int width = x.nodes();
        double[] sums = new double[width * y.nodes()];
        double each = 1 / (first.size() * x.step() * y.step());
        for (int i = 0; i < first.size(); i++) {
            double column = x.place(first.score(i));
            double row = y.place(second.score(i));
            int left = (int) column;
            int below = (int) row;
            double s = column - left;
            double t = row - below;
            int at = below * width + left;
            sums[at] += each * (1 - s) * (1 - t);
            sums[at + 1] += each * s * (1 - t);
            sums[at + width] += each * (1 - s) * t;
            sums[at + width + 1] += each * s * t;
        }
        GaussianBlur.apply(
                GaussianBlur.of(x.sigma()), GaussianBlur.of(y.sigma()), sums, width, y.nodes());
        return new KernelGrid(x, y, sums);
    }

    /** The density at two scores, per unit of area; 0 beyond the grid. */
    double at(double first, double second) {
        double column = x.place(first);
        double row = y.place(second);
        if (!(column >= 0 && column < x.nodes() - 1 && row >= 0 && row < y.nodes() - 1)) {
            return 0;
        }
        int left = (int) column;
        int below = (int) row;
        double s = column - left;
        double t = row - below;
        int at = below * x.nodes() + left;
        int above = at + x.nodes();
        return (1 - t) * ((1 - s) * density[at] + s * density[at + 1])
                + t * ((1 - s) * density[above] + s * density[above + 1]);
    }
}
