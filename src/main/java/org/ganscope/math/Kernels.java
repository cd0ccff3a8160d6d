package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

/**
 * The dense products of a layer. Every matrix is shaped (features × batch), row-major, so a batch
 * is contiguous.
 *
 * <p>Products accumulate over k in index order with fma; sums over the batch have a fixed shape (16
 * logical lanes, then a fixed tree), so no result depends on the width of the machine's vectors.
 */
public final class Kernels {
    private Kernels() {}

    /** out = W·x + b. W: (units×in), b: (units×1), x: (in×batch), out: (units×batch), modified. */
    public static void affine(FMatrixRMaj w, FMatrixRMaj b, FMatrixRMaj x, FMatrixRMaj out) {
        for (int i = 0; i < w.numRows; i++) {
            for (int j = 0; j < x.numCols; j++) {
                float s = b.data[i];
                for (int k = 0; k < w.numCols; k++) {
                    s = Math.fma(w.data[i * w.numCols + k], x.data[k * x.numCols + j], s);
                }
                out.data[i * x.numCols + j] = s;
            }
        }
    }

    /** dx = Wᵀ·dOut. W: (units×in), dOut: (units×batch), dx: (in×batch), modified. */
    public static void inputGradient(FMatrixRMaj w, FMatrixRMaj dOut, FMatrixRMaj dx) {
        for (int i = 0; i < w.numCols; i++) {
            for (int j = 0; j < dOut.numCols; j++) {
                float s = 0;
                for (int k = 0; k < w.numRows; k++) {
                    s = Math.fma(w.data[k * w.numCols + i], dOut.data[k * dOut.numCols + j], s);
                }
                dx.data[i * dOut.numCols + j] = s;
            }
        }
    }

    /**
     * dW = dOut·xᵀ, summed over the batch. dOut: (units×batch), x: (in×batch), dW: (units×in),
     * modified.
     */
    public static void weightGradient(FMatrixRMaj dOut, FMatrixRMaj x, FMatrixRMaj dw) {
        for (int i = 0; i < dOut.numRows; i++) {
            for (int j = 0; j < x.numRows; j++) {
                float s = 0;
                for (int k = 0; k < x.numCols; k++) {
                    s = Math.fma(dOut.data[i * x.numCols + k], x.data[j * x.numCols + k], s);
                }
                dw.data[i * x.numRows + j] = s;
            }
        }
    }

    /** db = Σ over the batch of dOut. dOut: (units×batch), db: (units×1), modified. */
    public static void biasGradient(FMatrixRMaj dOut, FMatrixRMaj db) {
        for (int i = 0; i < dOut.numRows; i++) {
            float s = 0;
            for (int k = 0; k < dOut.numCols; k++) {
                s += dOut.data[i * dOut.numCols + k];
            }
            db.data[i] = s;
        }
    }
}
