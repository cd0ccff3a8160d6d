package org.ganscope.data.own;

/**
 * A regular grid along a column, fine enough for Gaussians on its rows and wide enough to hold
 * them, in scores.
 *
 * @param first the first node
 * @param step from node to node, > 0
 * @param nodes how many there are
 * @param sigma bandwidth in steps
 */
record KernelAxis(double first, double step, int nodes, double sigma) {
    private static final double REACH = 5;

    /**
     * @param bandwidth h in scores
     * @param finest steps per h, where {@code most} nodes are enough for that
     */
    static KernelAxis of(Column column, double bandwidth, double finest, int most) {
        double length = column.greatest() - column.least() + 2 * REACH * bandwidth;
        double coarsest = length / (most - 3);
        double step = bandwidth > 0 ? Math.max(bandwidth / finest, coarsest) : coarsest;
        int nodes = (int) Math.ceil(length / step) + 3;
        double first = column.least() - REACH * bandwidth - step;
        return new KernelAxis(first, step, nodes, bandwidth / step);
    }

    /** The position of a score, in steps from the first node. */
    double place(double score) {
        return (score - first) / step;
    }

    double node(int i) {
        return first + i * step;
    }
}
