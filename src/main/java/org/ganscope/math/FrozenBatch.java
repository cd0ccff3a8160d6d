package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

import java.util.Arrays;

/**
 * A copy of a batch, (features × samples), that does not change. Immutable; equal if every bit is.
 */
public final class FrozenBatch {
    /** No samples. */
    public static final FrozenBatch EMPTY = new FrozenBatch(0, 0, new float[0]);

    private final int features;
    private final int count;
    private final float[] values;

    private FrozenBatch(int features, int count, float[] values) {
        this.features = features;
        this.count = count;
        this.values = values;
    }

    /** A copy of all columns of a matrix. */
    public static FrozenBatch of(FMatrixRMaj matrix) {
        return new FrozenBatch(
                matrix.numRows,
                matrix.numCols,
                Arrays.copyOf(matrix.data, matrix.getNumElements()));
    }

    /** Numbers of each sample. */
    public int features() {
        return features;
    }

    /** Samples. */
    public int count() {
        return count;
    }

    public float get(int feature, int sample) {
        return values[feature * count + sample];
    }

    /** The only number of a sample. */
    public float get(int sample) {
        return get(0, sample);
    }

    /** Mean of a feature over n samples from {@code at} on; NaN of none. */
    public double mean(int feature, int at, int n) {
        return Elementwise.sum(values, feature * count + at, n) / n;
    }

    /** A copy as a matrix. */
    public FMatrixRMaj toMatrix() {
        FMatrixRMaj matrix = new FMatrixRMaj(features, count);
        System.arraycopy(values, 0, matrix.data, 0, values.length);
        return matrix;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenBatch that
                && features == that.features
                && count == that.count
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * features + Arrays.hashCode(values);
    }
}
