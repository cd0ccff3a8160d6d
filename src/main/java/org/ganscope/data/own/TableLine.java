package org.ganscope.data.own;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.RoundRange;
import org.ganscope.data.line.QuantileSearch;
import org.ganscope.math.Lazy;
import org.ganscope.math.RandomStream;

import java.util.List;

/**
 * A random row of a table of one column, each as likely as the others, moved by Gaussian noise of
 * standard deviation h.
 *
 * <p>Samples are exact. The density is their kernel density estimate, p(x) = Σᵢ N(x; xᵢ, h²)/n
 * (Silverman 1986), by linear binning onto a grid of {@value #FINEST} steps per h and a Gaussian
 * along it (Wand 1994, "Fast computation of multivariate kernel estimators"), and linear between
 * the nodes: within 0.1 % of its peak, if {@value #NODES} nodes are enough for that. The cumulative
 * distribution, quantiles and mean are those of that density. Without noise it shows the rows
 * spread over one grid step.
 */
final class TableLine implements Distribution1D {
    private static final double FINEST = 16;
    private static final int NODES = 1 << 14;

    private final Table table;
    private final Column column;
    private final double h;
    private final Lazy<StraightPieces> pieces = new Lazy<>(this::estimate);
    private final Lazy<List<Mode>> modes = new Lazy<>(() -> pieces.get().modes());
    private final Range range;

    TableLine(Table table, double bandwidth) {
        this.table = table;
        column = table.column(0);
        h = Bandwidth.of(column, 1, bandwidth);
        double low = value(column.nearlyLeast() - h);
        double high = value(column.nearlyGreatest() + h);
        range = RoundRange.showing(low, high);
    }

    private double value(double score) {
        return table.scale(0) * score + table.shift(0);
    }

    private StraightPieces estimate() {
        KernelAxis axis = KernelAxis.of(column, h, FINEST, NODES);
        double[] heights = new double[axis.nodes()];
        for (int i = 0; i < column.size(); i++) {
            double place = axis.place(column.score(i));
            int left = (int) place;
            heights[left] += 1 - (place - left);
            heights[left + 1] += place - left;
        }
        GaussianBlur.of(axis.sigma()).apply(heights);
        double[] x = new double[heights.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = value(axis.node(i));
        }
        return new StraightPieces(x, heights);
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.getNumElements();
        double scale = table.scale(0);
        double shift = table.shift(0);
        float spread = (float) h;
        random.fillNormal(out.data, 0, n);
        for (int i = 0; i < n; i++) {
            float score = column.score(random.nextInt(column.size()));
            out.data[i] = (float) Math.fma(scale, Math.fma(spread, out.data[i], score), shift);
        }
    }

    @Override
    public double density(double x) {
        return pieces.get().density(x);
    }

    @Override
    public double cumulative(double x) {
        return pieces.get().cumulative(x);
    }

    @Override
    public double quantile(double p) {
        return pieces.get().quantile(QuantileSearch.checked(p));
    }

    @Override
    public double meanUpTo(double x) {
        return pieces.get().meanUpTo(x);
    }

    /** Peaks of the estimated density, see {@link Peaks}. */
    @Override
    public List<Mode> modes() {
        return modes.get();
    }

    /** Shows all but a few thousandths of the rows. */
    @Override
    public Range range() {
        return range;
    }
}
