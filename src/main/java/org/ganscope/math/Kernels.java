package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

/**
 * The dense products of a layer. Every matrix is shaped (features × batch), row-major, so a batch
 * is contiguous and SIMD lanes run along it. Results and arguments are different matrices.
 *
 * <p>No result depends on the width of the machine's vectors: every element of a product is the
 * same chain of fused multiply-adds in the order of k ({@link Product}), and a sum over the batch
 * has a fixed shape ({@link Lanes}).
 *
 * <p>Every method throws {@link IllegalArgumentException} with the numbers if the shapes do not
 * fit.
 *
 * <p>An object's buffers grow to the largest product seen and are then reused: once grown, no
 * method allocates. Owned by one thread.
 */
public final class Kernels {
    private final Product product = new Product();

    /** out = W·x + b. W: (units×in), b: (units×1), x: (in×batch), out: (units×batch), modified. */
    public void affine(FMatrixRMaj w, FMatrixRMaj b, FMatrixRMaj x, FMatrixRMaj out) {
        if (x.numRows != w.numCols) {
            throw mismatch("W", w, "x", x.numRows + " rows");
        }
        requireShape("b", b, w.numRows, 1);
        requireShape("out", out, w.numRows, x.numCols);
        product.product(w.data, b.data, 1, x.data, out.data, w.numRows, w.numCols, x.numCols);
    }

    /** dx = Wᵀ·dOut. W: (units×in), dOut: (units×batch), dx: (in×batch), modified. */
    public void inputGradient(FMatrixRMaj w, FMatrixRMaj dOut, FMatrixRMaj dx) {
        if (dOut.numRows != w.numRows) {
            throw mismatch("W", w, "dOut", dOut.numRows + " rows");
        }
        requireShape("dx", dx, w.numCols, dOut.numCols);
        product.transposed(w.data, dOut.data, dx.data, w.numCols, w.numRows, dOut.numCols);
    }

    /**
     * dW = dOut·xᵀ, summed over the batch. dOut: (units×batch), x: (in×batch), dW: (units×in),
     * modified.
     */
    public void weightGradient(FMatrixRMaj dOut, FMatrixRMaj x, FMatrixRMaj dw) {
        if (x.numCols != dOut.numCols) {
            throw mismatch("dOut", dOut, "x", x.numCols + " columns");
        }
        requireShape("dW", dw, dOut.numRows, x.numRows);
        BatchProduct.product(dOut.data, x.data, dw.data, dOut.numRows, x.numRows, x.numCols);
    }

    /** out = W·x. W: (units×in), x: (in×batch), out: (units×batch), modified. */
    public void linear(FMatrixRMaj w, FMatrixRMaj x, FMatrixRMaj out) {
        if (x.numRows != w.numCols) {
            throw mismatch("W", w, "x", x.numRows + " rows");
        }
        requireShape("out", out, w.numRows, x.numCols);
        product.product(w.data, x.data, out.data, w.numRows, w.numCols, x.numCols);
    }

    /**
     * dW += dOut·xᵀ, the where the product is first summed over the batch as in {@link
     * #weightGradient}, then added. dOut: (units×batch), x: (in×batch), product and dW: (units×in),
     * both modified.
     */
    public void addWeightGradient(
            FMatrixRMaj dOut, FMatrixRMaj x, FMatrixRMaj product, FMatrixRMaj dw) {
        requireShape("dW", dw, dOut.numRows, x.numRows);
        weightGradient(dOut, x, product);
        Elementwise.add(product.data, dw.data, dw.getNumElements());
    }

    /** db += Σ over the batch of dOut. dOut: (units×batch), db: (units×1), modified. */
    public void addBiasGradient(FMatrixRMaj dOut, FMatrixRMaj db) {
        requireShape("db", db, dOut.numRows, 1);
        for (int i = 0; i < dOut.numRows; i++) {
            db.data[i] += Lanes.sum(dOut.data, i * dOut.numCols, dOut.numCols);
        }
    }

    /** db = Σ over the batch of dOut. dOut: (units×batch), db: (units×1), modified. */
    public void biasGradient(FMatrixRMaj dOut, FMatrixRMaj db) {
        biasGradient(dOut, 1, db);
    }

    /**
     * The same, summed over groups of equally many columns and then over the groups: where two
     * groups cancel term by term, their sum is exactly 0.
     */
    public void biasGradient(FMatrixRMaj dOut, int groups, FMatrixRMaj db) {
        requireShape("db", db, dOut.numRows, 1);
        int n = dOut.numCols / groups;
        if (n * groups != dOut.numCols) {
            throw new IllegalArgumentException(
                    dOut.numCols + " columns are not " + groups + " groups");
        }
        for (int i = 0; i < dOut.numRows; i++) {
            int row = i * dOut.numCols;
            float sum = Lanes.sum(dOut.data, row, n);
            for (int group = 1; group < groups; group++) {
                sum += Lanes.sum(dOut.data, row + group * n, n);
            }
            db.data[i] = sum;
        }
    }

    private static void requireShape(String name, FMatrixRMaj a, int rows, int columns) {
        if (a.numRows != rows || a.numCols != columns) {
            throw new IllegalArgumentException(
                    "%s is %s but must be %d×%d".formatted(name, shape(a), rows, columns));
        }
    }

    private static IllegalArgumentException mismatch(
            String first, FMatrixRMaj a, String second, String has) {
        return new IllegalArgumentException(
                "%s is %s but %s has %s".formatted(first, shape(a), second, has));
    }

    private static String shape(FMatrixRMaj a) {
        return a.numRows + "×" + a.numCols;
    }
}
