package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The bins in which a target is compared with a generator: 200 even ones over the target's range,
 * cut further at the 64-quantiles of the target, at its tail quantiles down to 10⁻⁵, and at the
 * borders of its modes, with one open bin at each end.
 */
final class MetricBins {
    private static final int EVEN = 200;
    private static final int QUANTILES = 64;
    private static final int TAILS = 10;

    private final double[] edges;

    MetricBins(Distribution1D target) {
        Range range = target.range();
        DoubleStream even =
                IntStream.rangeClosed(0, EVEN)
                        .mapToDouble(i -> range.low() + i * range.length() / EVEN);
        DoubleStream levels =
                IntStream.range(1, QUANTILES).mapToDouble(i -> i / (double) QUANTILES);
        DoubleStream tails =
                IntStream.rangeClosed(1, TAILS)
                        .mapToDouble(i -> StrictMath.scalb(1.0 / QUANTILES, -i))
                        .flatMap(p -> DoubleStream.of(p, 1 - p));
        DoubleStream quantiles = DoubleStream.concat(levels, tails).map(target::quantile);
        DoubleStream borders =
                target.modes().stream()
                        .map(Mode::extent)
                        .mapToDouble(Range::high)
                        .filter(Double::isFinite);
        edges =
                DoubleStream.concat(DoubleStream.concat(even, quantiles), borders)
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** The finite edges, rising; bin 0 lies left of edges[0], bin i right of edges[i−1]. */
    double[] edges() {
        return edges.clone();
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
