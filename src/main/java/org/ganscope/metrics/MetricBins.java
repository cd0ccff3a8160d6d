package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The bins in which a target is compared with a generator: 200 even ones over the target's range,
 * cut further at the 64-quantiles of the target, at its tail quantiles down to 10⁻⁵, at the borders
 * of its modes and of the parts in which samples count as valid, with one open bin at each end.
 */
final class MetricBins {
    static final int EVEN = 200;

    private static final int QUANTILES = 64;
    private static final int TAILS = 10;

    private final double[] edges;

    MetricBins(Distribution1D target, LineModes modes) {
        Range range = target.range();
        DoubleStream even = IntStream.rangeClosed(0, EVEN).mapToDouble(i -> even(range, i));
        DoubleStream levels =
                IntStream.range(1, QUANTILES).mapToDouble(i -> i / (double) QUANTILES);
        DoubleStream tails =
                IntStream.rangeClosed(1, TAILS)
                        .mapToDouble(i -> StrictMath.scalb(1.0 / QUANTILES, -i))
                        .flatMap(p -> DoubleStream.of(p, 1 - p));
        DoubleStream quantiles = DoubleStream.concat(levels, tails).map(target::quantile);
        DoubleStream borders =
                IntStream.range(0, modes.count())
                        .boxed()
                        .flatMapToDouble(i ->
                                DoubleStream.of(
                                        modes.high(i), modes.validFrom(i), modes.validTo(i)))
                        .filter(Double::isFinite);
        edges =
                DoubleStream.concat(DoubleStream.concat(even, quantiles), borders)
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The beginning of the even bin i of the range; i = EVEN is the end of the range. */
    static double even(Range range, int i) {
        return range.low() + i * range.length() / EVEN;
    }

    /** The finite edges, ascending; bin 0 is left of edges[0], bin i right of edges[i−1]. */
    double[] edges() {
        return edges.clone();
    }

    /** The middles of all bins, (1×bins); of the open ones, their edge. */
    FMatrixRMaj middles() {
        FMatrixRMaj middles = new FMatrixRMaj(1, edges.length + 1);
        for (int i = 0; i <= edges.length; i++) {
            double left = edges[Math.max(i - 1, 0)];
            double right = edges[Math.min(i, edges.length - 1)];
            middles.data[i] = (float) (0.5 * (left + right));
        }
        return middles;
    }

    /** The number of the edge at x, which must be one of them. */
    int edgeAt(double x) {
        int found = Arrays.binarySearch(edges, x);
        if (found < 0) {
            throw new IllegalArgumentException(x + " is not an edge");
        }
        return found;
    }
}
