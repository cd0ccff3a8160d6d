package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

/** Prints a hash of the bits of every kernel, function, optimiser step and random fill. */
final class Bits {
    private static final int LENGTH = 203;

    private final Kernels kernels = new Kernels();
    private long hash = 0xCBF29CE484222325L;

    public static void main(String[] args) {
        System.out.println(hash() + " in vectors of up to " + Lanes.WIDTH + " floats");
    }

    static String hash() {
        Bits bits = new Bits();
        for (int batch : new int[] {3, 16, 23, 64, 77}) {
            bits.addKernels(16, 1, batch);
            bits.addKernels(1, 16, batch);
            bits.addKernels(7, 13, batch);
            bits.addKernels(18, 70, batch);
        }
        bits.addFunctions();
        bits.addSteps();
        bits.addNormalDistribution();
        return Long.toHexString(bits.hash);
    }

    private void addKernels(int units, int in, int batch) {
        RandomStream random = new RandomStream(1).split(units + "×" + in + "×" + batch);
        FMatrixRMaj w = normal(random, units, in);
        FMatrixRMaj b = normal(random, units, 1);
        FMatrixRMaj x = normal(random, in, batch);
        FMatrixRMaj out = new FMatrixRMaj(units, batch);
        kernels.affine(w, b, x, out);
        add(out.data);
        FMatrixRMaj dx = new FMatrixRMaj(in, batch);
        kernels.inputGradient(w, out, dx);
        add(dx.data);
        FMatrixRMaj dw = new FMatrixRMaj(units, in);
        kernels.weightGradient(out, x, dw);
        add(dw.data);
        FMatrixRMaj db = new FMatrixRMaj(units, 1);
        kernels.biasGradient(out, db);
        add(db.data);
        kernels.addWeightGradient(out, x, new FMatrixRMaj(units, in), dw);
        add(dw.data);
        kernels.addBiasGradient(out, db);
        add(db.data);
        kernels.linear(w, x, out);
        add(out.data);
    }

    private static FMatrixRMaj normal(RandomStream random, int rows, int columns) {
        FMatrixRMaj a = new FMatrixRMaj(rows, columns);
        random.fillNormal(a.data, 0, rows * columns);
        return a;
    }

    private void addFunctions() {
        float[] x = new float[LENGTH];
        new RandomStream(2).fillUniform(-120, 120, x, 0, LENGTH / 2);
        new RandomStream(3).fillNormal(x, LENGTH / 2, LENGTH - LENGTH / 2);
        x[0] = Float.NaN;
        x[1] = Float.POSITIVE_INFINITY;
        x[2] = Float.NEGATIVE_INFINITY;
        x[3] = Float.MIN_VALUE;
        x[4] = -0.0f;
        float[] y = new float[LENGTH];
        float[] gradient = new float[LENGTH];
        new RandomStream(4).fillNormal(gradient, 0, LENGTH);
        Elementwise.sigmoid(x, 0, y, 0, LENGTH);
        add(y);
        Elementwise.sigmoidBackward(y, gradient, LENGTH);
        add(gradient);
        Elementwise.sigmoidBend(y, x, gradient, LENGTH);
        Elementwise.tanhBend(y, x, gradient, LENGTH);
        Elementwise.softplusBend(y, gradient, LENGTH);
        Elementwise.add(y, gradient, LENGTH);
        add(gradient);
        Elementwise.softplus(-1, x, 0, y, 0, LENGTH);
        add(y);
        Elementwise.softplusBackward(x, gradient, LENGTH);
        add(gradient);
        Elementwise.tanh(x, y, LENGTH);
        add(y);
        Elementwise.tanhBackward(y, gradient, LENGTH);
        add(gradient);
        Elementwise.leakyRelu(0.2f, x, y, LENGTH);
        add(y);
        Elementwise.leakyReluBackward(0.2f, y, gradient, LENGTH);
        add(gradient);
        for (int i = 0; i < LENGTH; i++) {
            y[i] = Elementwise.exp(x[i]);
        }
        add(y);
        add(Elementwise.sum(x, 5, LENGTH - 5));
        add(Closeness.closeness(gradient, 3, 40, 4, 17, y, 1, 37));
        add(y);
        add(Closeness.signedSum(gradient, 3, 0.1f, y, 77));
        add(Elementwise.sumOfSquares(gradient, LENGTH));
    }

    private void addSteps() {
        RandomStream random = new RandomStream(5);
        float[] p = new float[LENGTH];
        float[] g = new float[LENGTH];
        float[] first = new float[LENGTH];
        float[] second = new float[LENGTH];
        float[] third = new float[LENGTH];
        for (int step = 0; step < 5; step++) {
            random.fillNormal(g, 0, LENGTH);
            Updates.sgd(p, g, LENGTH, 0.1);
            Updates.momentum(p, g, first, LENGTH, 0.1, 0.9);
            Updates.rmsProp(p, g, second, LENGTH, 0.1, 0.99, 1e-8);
            Updates.adam(p, g, first, second, LENGTH, 0.5, 0.999, 0.1, 1.5, 1e-8);
            Updates.weightDecay(p, g, LENGTH, 0.01);
            Updates.optimisticSgd(p, g, third, LENGTH, 0.1);
            Updates.amsGrad(p, g, first, second, third, LENGTH, 0.5, 0.999, 0.1, 1.5, 1e-8);
            Updates.optimisticAdam(
                    p, g, first, second, third, LENGTH, 0.1, 0.5, 0.999, 2, 1.5, 1e-8);
            add(p);
        }
        add(first);
        add(second);
        add(third);
    }

    private void addNormalDistribution() {
        for (double x = -9; x < 9; x += 0.37) {
            add(Normal.cdf(x));
            add(Normal.quantile(Normal.cdf(x)));
        }
    }

    private void add(float[] values) {
        for (float value : values) {
            add(Float.floatToIntBits(value));
        }
    }

    private void add(double value) {
        add(Double.doubleToLongBits(value));
    }

    private void add(long value) {
        hash = (hash ^ value) * 0x100000001B3L;
        hash ^= hash >>> 29;
    }
}
