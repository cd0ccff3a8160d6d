package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Closeness;
import org.ganscope.math.Elementwise;
import org.ganscope.math.Kernels;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;

/**
 * Minibatch discrimination (Salimans et al. 2016, section 3.2): features that measure how close a
 * sample is to the others of its batch, so that a discriminator can recognise a collapsed
 * generator. M = T·h has, for each sample i, a row M_{i,b} of C numbers for each of B kernels;
 *
 * <p>o_b(i) = Σⱼ c_b(i, j), c_b(i, j) = exp(−‖M_{i,b} − M_{j,b}‖₁), over all j of the same group of
 * columns, as in the paper with j = i too, which adds 1. The o are appended below h: (h; o).
 *
 * <p>Backward, since c is symmetric: ∂L/∂M_{i,b,c} = −Σⱼ sign(M_{i,b,c} − M_{j,b,c})·c_b(i, j)·
 * (∂L/∂o_b(i) + ∂L/∂o_b(j)). Work and memory grow with the square of the group. T is not normalised
 * by {@link SpectralNorm}.
 */
final class MinibatchDiscrimination {
    private final Kernels products;
    private final int inputs;
    private final MinibatchShape shape;

    /** T: (B·C × inputs). */
    private final Parameter tensor;

    /** M and ∂L/∂M: (B·C × batch), row b·C + c. */
    private final FMatrixRMaj m = new FMatrixRMaj(0, 0);

    private final FMatrixRMaj dm = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj joined = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj dh = new FMatrixRMaj(0, 0);
    private final float[] mean;

    private FMatrixRMaj h = new FMatrixRMaj(0, 0);
    private int groupSize;

    /** c_b(i, j), a square matrix for every kernel and group. */
    private float[] closeness = new float[0];

    private float[] weight = new float[0];

    MinibatchDiscrimination(int inputs, MinibatchShape shape, Kernels products) {
        this.products = products;
        this.inputs = inputs;
        this.shape = shape;
        tensor = Parameter.zeros(shape.rows(), inputs);
        mean = new float[shape.kernels()];
        Arrays.fill(mean, 1);
    }

    Parameter tensor() {
        return tensor;
    }

    int kernels() {
        return shape.kernels();
    }

    /** (h; o): (inputs + kernels × batch) of the last forward pass, this object's own buffer. */
    FMatrixRMaj joined() {
        return joined;
    }

    /**
     * Mean of feature b over the batch of the last {@link #parameterGradient}; 1 before the first.
     */
    float mean(int b) {
        return mean[b];
    }

    /** Copies the mean features of another instance. */
    void copyMeanFrom(MinibatchDiscrimination other) {
        System.arraycopy(other.mean, 0, mean, 0, mean.length);
    }

    /** Writes the mean of the features; the tensor is saved with the network's parameters. */
    void save(StateWriter out) {
        out.write(mean, mean.length);
    }

    void restore(StateReader in) {
        in.read(mean, mean.length);
    }

    /**
     * Computes {@link #joined}.
     *
     * @param below h: (inputs×batch), kept for the backward pass
     * @param groups number of groups, each with equally many columns; samples are compared within
     *     their group only
     */
    void forward(FMatrixRMaj below, int groups) {
        h = below;
        int batch = h.numCols;
        groupSize = batch / groups;
        if (groupSize * groups != batch) {
            throw new IllegalArgumentException(batch + " columns are not " + groups + " groups");
        }
        m.reshape(shape.rows(), batch);
        products.linear(tensor.value(), h, m);
        joined.reshape(inputs + shape.kernels(), batch);
        System.arraycopy(h.data, 0, joined.data, 0, inputs * batch);
        reserve(shape.kernels() * batch * groupSize);
        int square = 0;
        for (int b = 0; b < shape.kernels(); b++) {
            for (int first = 0; first < batch; first += groupSize) {
                compare(b, first, square);
                square += groupSize * groupSize;
            }
        }
    }

    private void reserve(int pairs) {
        if (closeness.length < pairs) {
            closeness = new float[pairs];
        }
        if (weight.length < groupSize) {
            weight = new float[groupSize];
        }
    }

    /** The features of kernel b for the group of columns from {@code first} on. */
    private void compare(int b, int first, int square) {
        int batch = h.numCols;
        int dimensions = shape.dimensions();
        int at = b * dimensions * batch + first;
        int o = (inputs + b) * batch + first;
        for (int i = 0; i < groupSize; i++) {
            int row = square + i * groupSize;
            joined.data[o + i] =
                    (float)
                            Closeness.closeness(
                                    m.data, at, batch, dimensions, i, closeness, row, groupSize);
        }
    }

    /**
     * ∂L/∂h for the batch of the last forward pass.
     *
     * @param dJoined ∂L/∂(h; o)
     * @return (inputs×batch), this object's own buffer: valid until the next call
     */
    FMatrixRMaj backward(FMatrixRMaj dJoined) {
        int batch = h.numCols;
        dm.reshape(shape.rows(), batch);
        int square = 0;
        for (int b = 0; b < shape.kernels(); b++) {
            for (int first = 0; first < batch; first += groupSize) {
                pull(b, first, square, dJoined.data);
                square += groupSize * groupSize;
            }
        }
        dh.reshape(inputs, batch);
        products.inputGradient(tensor.value(), dm, dh);
        Elementwise.add(dJoined.data, dh.data, dh.getNumElements());
        return dh;
    }

    /** ∂L/∂M of kernel b for a group. */
    private void pull(int b, int first, int square, float[] dJoined) {
        int batch = h.numCols;
        int o = (inputs + b) * batch + first;
        for (int i = 0; i < groupSize; i++) {
            int row = square + i * groupSize;
            for (int j = 0; j < groupSize; j++) {
                weight[j] = closeness[row + j] * (dJoined[o + i] + dJoined[o + j]);
            }
            for (int c = 0; c < shape.dimensions(); c++) {
                int at = (b * shape.dimensions() + c) * batch + first;
                float self = m.data[at + i];
                dm.data[at + i] = (float) Closeness.signedSum(m.data, at, self, weight, groupSize);
            }
        }
    }

    /** After {@link #backward}: sets ∂L/∂T = ∂L/∂M·hᵀ and records the mean of the features. */
    void parameterGradient() {
        products.weightGradient(dm, h, tensor.gradient());
        for (int b = 0; b < mean.length; b++) {
            int at = (inputs + b) * h.numCols;
            mean[b] = (float) (Elementwise.sum(joined.data, at, h.numCols) / h.numCols);
        }
    }
}
