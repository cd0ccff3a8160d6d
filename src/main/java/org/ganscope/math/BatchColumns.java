package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

/** Copies of some columns of a matrix, such as some of the samples of a batch. */
public final class BatchColumns {
    private BatchColumns() {}

    /** out = the n columns of {@code all} from {@code at} on. out: (rows×n), modified. */
    public static void copy(FMatrixRMaj all, int at, int n, FMatrixRMaj out) {
        out.reshape(all.numRows, n);
        for (int row = 0; row < all.numRows; row++) {
            System.arraycopy(all.data, row * all.numCols + at, out.data, row * n, n);
        }
    }

    /** The n columns of {@code all} from {@code at} on, in a new matrix: (rows×n). */
    public static FMatrixRMaj of(FMatrixRMaj all, int at, int n) {
        FMatrixRMaj part = new FMatrixRMaj(all.numRows, n);
        copy(all, at, n, part);
        return part;
    }
}
