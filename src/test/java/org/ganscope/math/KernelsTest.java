package org.ganscope.math;

import static org.ganscope.math.Shapes.matrix;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class KernelsTest {
    private static final int[] WIDTHS = {1, 2, 3, 4, 5, 7, 16, 17, 32, 33, 128};

    private final Kernels kernels = new Kernels();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 15, 16, 17, 31, 32, 33, 64, 127, 128, 129, 256, 515})
    void everyProductHasTheBitsOfItsDefinition(int batch) {
        for (int units : WIDTHS) {
            for (int in : WIDTHS) {
                FMatrixRMaj w = matrix(units, in, 1);
                FMatrixRMaj b = matrix(units, 1, 2);
                FMatrixRMaj x = matrix(in, batch, 3);
                FMatrixRMaj dOut = matrix(units, batch, 4);
                String shape = units + "×" + in + ", batch " + batch;

                FMatrixRMaj out = poisoned(units, batch);
                kernels.affine(w, b, x, out);
                assertArrayEquals(affine(w, b, x), out.data, "affine " + shape);

                FMatrixRMaj linear = poisoned(units, batch);
                kernels.linear(w, x, linear);
                FMatrixRMaj none = new FMatrixRMaj(units, 1);
                assertArrayEquals(affine(w, none, x), linear.data, "linear " + shape);

                FMatrixRMaj dx = poisoned(in, batch);
                kernels.inputGradient(w, dOut, dx);
                FMatrixRMaj transposed = new FMatrixRMaj(in, units);
                CommonOps_FDRM.transpose(w, transposed);
                FMatrixRMaj zero = new FMatrixRMaj(in, 1);
                assertArrayEquals(
                        affine(transposed, zero, dOut), dx.data, "inputGradient " + shape);

                FMatrixRMaj dw = poisoned(units, in);
                kernels.weightGradient(dOut, x, dw);
                assertArrayEquals(weightGradient(dOut, x), dw.data, "weightGradient " + shape);

                FMatrixRMaj db = poisoned(units, 1);
                kernels.biasGradient(dOut, db);
                FMatrixRMaj ones = matrix(1, batch, 5);
                Arrays.fill(ones.data, 1);
                assertArrayEquals(weightGradient(dOut, ones), db.data, "biasGradient " + shape);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 33, 100})
    void aGradientIsAddedAsAWholeToThePresentOne(int batch) {
        FMatrixRMaj x = matrix(5, batch, 1);
        FMatrixRMaj dOut = matrix(3, batch, 2);
        FMatrixRMaj dw = new FMatrixRMaj(3, 5);
        FMatrixRMaj db = new FMatrixRMaj(3, 1);
        kernels.weightGradient(dOut, x, dw);
        kernels.biasGradient(dOut, db);
        FMatrixRMaj sumW = matrix(3, 5, 3);
        FMatrixRMaj sumB = matrix(3, 1, 4);
        kernels.addWeightGradient(dOut, x, poisoned(3, 5), sumW);
        kernels.addBiasGradient(dOut, sumB);
        for (int i = 0; i < 15; i++) {
            assertEquals(matrix(3, 5, 3).data[i] + dw.data[i], sumW.data[i]);
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(matrix(3, 1, 4).data[i] + db.data[i], sumB.data[i]);
        }
    }

    @Test
    void productsAgreeWithEjml() {
        FMatrixRMaj w = matrix(33, 128, 1);
        FMatrixRMaj b = matrix(33, 1, 2);
        FMatrixRMaj x = matrix(128, 500, 3);
        FMatrixRMaj out = poisoned(33, 500);
        FMatrixRMaj expected = new FMatrixRMaj(33, 500);

        kernels.affine(w, b, x, out);
        CommonOps_FDRM.mult(w, x, expected);
        assertClose(expected, b, out, 2e-5f);

        FMatrixRMaj dx = poisoned(128, 500);
        kernels.inputGradient(w, out, dx);
        FMatrixRMaj expectedDx = new FMatrixRMaj(128, 500);
        CommonOps_FDRM.multTransA(w, out, expectedDx);
        assertArrayEquals(expectedDx.data, dx.data, 2e-4f);

        FMatrixRMaj dw = poisoned(33, 128);
        kernels.weightGradient(out, x, dw);
        FMatrixRMaj expectedDw = new FMatrixRMaj(33, 128);
        CommonOps_FDRM.multTransB(out, x, expectedDw);
        assertArrayEquals(expectedDw.data, dw.data, 2e-3f);

        FMatrixRMaj db = poisoned(33, 1);
        kernels.biasGradient(out, db);
        FMatrixRMaj expectedDb = new FMatrixRMaj(33, 1);
        CommonOps_FDRM.sumRows(out, expectedDb);
        assertArrayEquals(expectedDb.data, db.data, 2e-3f);
    }

    @Test
    void aNumberThatIsNotFiniteReachesEverySumThatItIsPartOf() {
        FMatrixRMaj dOut = matrix(3, 40, 1);
        FMatrixRMaj x = matrix(5, 40, 2);
        for (int at : new int[] {0, 17, 39}) {
            FMatrixRMaj poisoned = dOut.copy();
            poisoned.data[40 + at] = Float.NaN;
            FMatrixRMaj dw = new FMatrixRMaj(3, 5);
            FMatrixRMaj db = new FMatrixRMaj(3, 1);
            kernels.weightGradient(poisoned, x, dw);
            kernels.biasGradient(poisoned, db);
            for (int j = 0; j < 5; j++) {
                assertEquals(Float.NaN, dw.get(1, j));
            }
            assertEquals(Float.NaN, db.get(1, 0));
        }
    }

    @Test
    void biasGradientsOfGroupsThatCancelAreExactlyZero() {
        FMatrixRMaj dOut = new FMatrixRMaj(2, 2 * 37);
        for (int i = 0; i < 37; i++) {
            dOut.set(0, i, 1f / (i + 3));
            dOut.set(0, 37 + i, -1f / (i + 3));
            dOut.set(1, i, 1);
        }
        FMatrixRMaj db = poisoned(2, 1);
        kernels.biasGradient(dOut, 2, db);
        assertArrayEquals(new float[] {0, 37}, db.data);
        kernels.biasGradient(dOut, 1, db);
        assertNotEquals(0, db.data[0], "the rounding error of one sum");
    }

    @Test
    void matricesMayBeLargerThanTheirShape() {
        FMatrixRMaj out = poisoned(8, 64);
        out.reshape(3, 20);
        FMatrixRMaj w = matrix(3, 2, 1);
        FMatrixRMaj b = matrix(3, 1, 2);
        FMatrixRMaj x = matrix(2, 20, 3);
        kernels.affine(w, b, x, out);
        assertArrayEquals(affine(w, b, x), Arrays.copyOf(out.data, 60));
        assertEquals(Float.NaN, out.data[60], "nothing beyond the shape is touched");
    }

    @Test
    void shapesThatDoNotFitAreRefusedWithTheNumbers() {
        FMatrixRMaj w = new FMatrixRMaj(16, 2);
        FMatrixRMaj b = new FMatrixRMaj(16, 1);
        FMatrixRMaj x = new FMatrixRMaj(3, 128);
        FMatrixRMaj out = new FMatrixRMaj(16, 128);
        assertRefused("W is 16×2 but x has 3 rows", () -> kernels.affine(w, b, x, out));
        FMatrixRMaj fits = new FMatrixRMaj(2, 128);
        assertRefused("b is 3×128 but must be 16×1", () -> kernels.affine(w, x, fits, out));
        assertRefused("out is 2×128 but must be 16×128", () -> kernels.affine(w, b, fits, fits));
        assertRefused("W is 16×2 but dOut has 3 rows", () -> kernels.inputGradient(w, x, fits));
        assertRefused("dx is 3×128 but must be 2×128", () -> kernels.inputGradient(w, out, x));
        assertRefused(
                "dOut is 16×128 but x has 1 columns", () -> kernels.weightGradient(out, b, w));
        assertRefused("dW is 16×1 but must be 16×2", () -> kernels.weightGradient(out, fits, b));
        assertRefused("db is 16×2 but must be 16×1", () -> kernels.biasGradient(out, w));
        assertRefused("128 columns are not 3 groups", () -> kernels.biasGradient(out, 3, b));
        assertRefused("db is 16×2 but must be 16×1", () -> kernels.addBiasGradient(out, w));
        assertRefused("W is 16×2 but x has 3 rows", () -> kernels.linear(w, x, out));
        assertRefused(
                "dW is 16×1 but must be 16×2", () -> kernels.addWeightGradient(out, fits, w, b));
    }

    private static void assertRefused(String message, Runnable call) {
        var refusal = assertThrows(IllegalArgumentException.class, call::run);
        assertEquals(message, refusal.getMessage());
    }

    private static void assertClose(FMatrixRMaj product, FMatrixRMaj b, FMatrixRMaj out, float by) {
        for (int i = 0; i < out.numRows; i++) {
            for (int j = 0; j < out.numCols; j++) {
                assertEquals(product.get(i, j) + b.get(i, 0), out.get(i, j), by);
            }
        }
    }

    private static FMatrixRMaj poisoned(int rows, int columns) {
        FMatrixRMaj a = new FMatrixRMaj(rows, columns);
        Arrays.fill(a.data, Float.NaN);
        return a;
    }

    private static float[] affine(FMatrixRMaj w, FMatrixRMaj b, FMatrixRMaj x) {
        float[] out = new float[w.numRows * x.numCols];
        for (int i = 0; i < w.numRows; i++) {
            for (int j = 0; j < x.numCols; j++) {
                float s = b.data[i];
                for (int k = 0; k < w.numCols; k++) {
                    s = Math.fma(w.data[i * w.numCols + k], x.data[k * x.numCols + j], s);
                }
                out[i * x.numCols + j] = s;
            }
        }
        return out;
    }

    private static float[] weightGradient(FMatrixRMaj dOut, FMatrixRMaj x) {
        int batch = x.numCols;
        float[] dw = new float[dOut.numRows * x.numRows];
        for (int i = 0; i < dOut.numRows; i++) {
            for (int j = 0; j < x.numRows; j++) {
                dw[i * x.numRows + j] = Shapes.dot(dOut.data, i * batch, x.data, j * batch, batch);
            }
        }
        return dw;
    }
}
