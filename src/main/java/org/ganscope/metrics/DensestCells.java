package org.ganscope.metrics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The densest cells of a target, which together hold 1 − e^(−9/2) = 98.889 % of its mass: the mass
 * within 3σ of a round Gaussian's centre. The last cell belongs to them in part. This defines
 * samples of high quality for a target without peaks too, which scores 98.889 % itself.
 */
final class DensestCells {
    private static final double LEVEL = 1 - StrictMath.exp(-4.5);

    /** The share of each cell that belongs to them, in [0, 1]. */
    private final double[] part;

    /** @param masses of the cells, all of the same size, with sum 1 */
    DensestCells(double[] masses) {
        part = new double[masses.length];
        int[] order =
                IntStream.range(0, masses.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -masses[i]))
                        .mapToInt(i -> i)
                        .toArray();
        double left = LEVEL;
        for (int cell : order) {
            if (masses[cell] > 0) {
                part[cell] = Math.clamp(left / masses[cell], 0, 1);
                left -= masses[cell];
            }
        }
    }

    /** The share of a distribution in them, given its masses in the same cells. */
    double share(double[] masses) {
        double sum = 0;
        for (int i = 0; i < masses.length; i++) {
            sum += part[i] * masses[i];
        }
        return sum;
    }
}
