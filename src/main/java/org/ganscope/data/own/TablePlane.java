package org.ganscope.data.own;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Region;
import org.ganscope.data.RoundRegion;
import org.ganscope.math.Lazy;
import org.ganscope.math.RandomStream;

/**
 * A random row of a table of two columns, each as likely as the others, moved by Gaussian noise
 * with a separate standard deviation for each column.
 *
 * <p>Samples are exact. The density is their kernel density estimate (Silverman 1986), by linear
 * binning onto a grid of {@value #FINEST} steps per standard deviation of the noise and a Gaussian
 * along both axes (Wand 1994, "Fast computation of multivariate kernel estimators"), and bilinear
 * between the nodes: within 1 % of its peak, if {@value #NODES} nodes per axis are enough for that.
 * Without noise the rows themselves have no density.
 */
final class TablePlane implements Distribution2D {
    private static final double FINEST = 8;
    private static final int NODES = 512;

    private final Table table;
    private final Column first;
    private final Column second;
    private final double h1;
    private final double h2;
    private final Lazy<KernelGrid> density = new Lazy<>(this::estimate);
    private final Region range;

    TablePlane(Table table, double bandwidth) {
        this.table = table;
        first = table.column(0);
        second = table.column(1);
        h1 = Bandwidth.of(first, 2, bandwidth);
        h2 = Bandwidth.of(second, 2, bandwidth);
        range =
                RoundRegion.showing(
                        value(0, first.nearlyLeast() - h1),
                        value(0, first.nearlyGreatest() + h1),
                        value(1, second.nearlyLeast() - h2),
                        value(1, second.nearlyGreatest() + h2));
    }

    private double value(int c, double score) {
        return table.scale(c) * score + table.shift(c);
    }

    private KernelGrid estimate() {
        return KernelGrid.of(
                first,
                second,
                KernelAxis.of(first, h1, FINEST, NODES),
                KernelAxis.of(second, h2, FINEST, NODES));
    }

    @Override
    public void sample(RandomStream random, FMatrixRMaj out) {
        int n = out.numCols;
        float[] xy = out.data;
        double scaleX = table.scale(0);
        double shiftX = table.shift(0);
        double scaleY = table.scale(1);
        double shiftY = table.shift(1);
        float spreadX = (float) h1;
        float spreadY = (float) h2;
        random.fillNormal(xy, 0, 2 * n);
        for (int i = 0; i < n; i++) {
            int row = random.nextInt(first.size());
            float x = Math.fma(spreadX, xy[i], first.score(row));
            float y = Math.fma(spreadY, xy[n + i], second.score(row));
            xy[i] = (float) Math.fma(scaleX, x, shiftX);
            xy[n + i] = (float) Math.fma(scaleY, y, shiftY);
        }
    }

    @Override
    public boolean densityIsKnown() {
        return h1 > 0;
    }

    @Override
    public double density(double x, double y) {
        if (!densityIsKnown() || Double.isNaN(x + y)) {
            return Double.NaN;
        }
        double u = (x - table.shift(0)) / table.scale(0);
        double v = (y - table.shift(1)) / table.scale(1);
        return density.get().at(u, v) / (table.scale(0) * table.scale(1));
    }

    /** Shows all but a few thousandths of the rows. */
    @Override
    public Region range() {
        return range;
    }
}
