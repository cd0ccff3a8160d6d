package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The transpose of a matrix, in square blocks of as many rows as a vector has lanes.
 *
 * <p>A block is transposed in log₂ WIDTH stages: stage d exchanges element (i, j + d) with element
 * (i + d, j) wherever neither i nor j has the bit d (Eklundh 1972, "A fast computer method for
 * matrix transposing"). Blocks at the edge overlap those before them.
 */
final class Transposition {
    private static final int STAGES = Integer.numberOfTrailingZeros(WIDTH);

    /** Stage d: lane j takes lane j ^ d; the lanes that have the bit d. */
    private static final List<VectorShuffle<Float>> SWAP =
            stages(d -> SPECIES.shuffleFromOp(j -> j ^ d));

    private static final List<VectorMask<Float>> UPPER =
            stages(d -> VectorMask.fromLong(SPECIES, withBit(d)));

    private Transposition() {}

    private static <T> List<T> stages(IntFunction<T> ofDistance) {
        return IntStream.range(0, STAGES).mapToObj(stage -> ofDistance.apply(1 << stage)).toList();
    }

    private static long withBit(int d) {
        return IntStream.range(0, WIDTH).filter(j -> (j & d) != 0).mapToLong(j -> 1L << j).sum();
    }

    /**
     * out[outAt + j·outStep + i] = a[at + i·step + j], i < rows, j < columns.
     *
     * @param step from one row of a to the next
     * @param outStep from one row of out to the next
     */
    static void transpose(
            float[] a,
            int at,
            int step,
            int rows,
            int columns,
            float[] out,
            int outAt,
            int outStep) {
        if (rows < WIDTH || columns < WIDTH) {
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    out[outAt + j * outStep + i] = a[at + i * step + j];
                }
            }
            return;
        }
        for (int row = 0; row < rows; row += WIDTH) {
            int i = Math.min(row, rows - WIDTH);
            for (int column = 0; column < columns; column += WIDTH) {
                int j = Math.min(column, columns - WIDTH);
                block(a, at + i * step + j, step, out, outAt + j * outStep + i, outStep);
            }
        }
    }

    private static void block(float[] a, int at, int step, float[] out, int outAt, int outStep) {
        for (int i = 0; i < WIDTH; i++) {
            FloatVector row = FloatVector.fromArray(SPECIES, a, at + i * step);
            row.intoArray(out, outAt + i * outStep);
        }
        for (int stage = 0; stage < STAGES; stage++) {
            int d = 1 << stage;
            VectorShuffle<Float> swap = SWAP.get(stage);
            VectorMask<Float> upper = UPPER.get(stage);
            for (int pair = 0; pair < WIDTH / 2; pair++) {
                int i = pair + (pair & -d);
                int lowAt = outAt + i * outStep;
                int highAt = lowAt + d * outStep;
                FloatVector low = FloatVector.fromArray(SPECIES, out, lowAt);
                FloatVector high = FloatVector.fromArray(SPECIES, out, highAt);
                low.blend(high.rearrange(swap), upper).intoArray(out, lowAt);
                low.rearrange(swap).blend(high, upper).intoArray(out, highAt);
            }
        }
    }
}
