package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;

/**
 * Spectral normalisation of one layer (Miyato et al. 2018): all passes use W̄ = W/σ, where σ = uᵀWv
 * estimates the largest singular value of W, so that the layer does not stretch any distance. Each
 * {@link #iterate} makes one step of power iteration, v ← Wᵀu/‖Wᵀu‖, u ← Wv/‖Wv‖. With u and v as
 * constants, Γ = ∂L/∂W̄ gives ∂L/∂W = (Γ − ⟨Γ, W̄⟩·uvᵀ)/σ.
 *
 * <p>u starts as 1/√units·(1, …, 1) and {@value #FIRST} steps on, so that a run from given weights
 * needs nothing but these, and σ is right from the beginning: to within 10⁻⁵ of its value in small
 * layers and 0.4 % in wide ones. A layer of zeros has no direction and stays as it is.
 */
final class SpectralNorm {
    /** Steps of power iteration before W is normalised for the first time. */
    static final int FIRST = 200;

    private final FMatrixRMaj u;
    private final FMatrixRMaj v;

    /** W·v. */
    private final FMatrixRMaj image;

    private final FMatrixRMaj normalised;
    private float sigma = 1;
    private boolean hasBegun;

    SpectralNorm(int inputs, int units) {
        u = new FMatrixRMaj(units, 1);
        v = new FMatrixRMaj(inputs, 1);
        image = new FMatrixRMaj(units, 1);
        normalised = new FMatrixRMaj(units, inputs);
        restart();
    }

    /** W̄: (units×inputs), of the last {@link #normalise}. */
    FMatrixRMaj normalised() {
        return normalised;
    }

    /** Forgets the directions found and starts over for a new matrix. */
    void restart() {
        Arrays.fill(u.data, (float) (1 / Math.sqrt(u.numRows)));
        hasBegun = false;
    }

    /** One step of power iteration. */
    void iterate(FMatrixRMaj w) {
        begin(w);
        step(w);
    }

    /** Finds the directions of a new matrix. */
    private void begin(FMatrixRMaj w) {
        if (!hasBegun) {
            hasBegun = true;
            for (int i = 0; i < FIRST; i++) {
                step(w);
            }
        }
    }

    private void step(FMatrixRMaj w) {
        pullBack(w);
        apply(w, image);
        if (toUnitLength(image)) {
            u.setTo(image);
        }
    }

    /** W̄ ← W/σ, with u and v unchanged. */
    void normalise(FMatrixRMaj w) {
        begin(w);
        apply(w, image);
        sigma = (float) Elementwise.dot(u.data, 0, image.data, 0, u.numRows);
        if (sigma == 0) {
            sigma = 1;
        }
        for (int i = 0; i < w.getNumElements(); i++) {
            normalised.data[i] = w.data[i] / sigma;
        }
    }

    /** Turns Γ = ∂L/∂W̄ into ∂L/∂W, for the W of the last {@link #normalise}. */
    void complete(FMatrixRMaj gradient) {
        int inputs = v.numRows;
        int count = gradient.getNumElements();
        float along = (float) Elementwise.dot(gradient.data, 0, normalised.data, 0, count);
        for (int i = 0; i < u.numRows; i++) {
            float factor = along * u.data[i];
            for (int k = 0; k < inputs; k++) {
                int at = i * inputs + k;
                gradient.data[at] = (gradient.data[at] - factor * v.data[k]) / sigma;
            }
        }
    }

    /** out = R{W̄} = (V − uᵀVv·W̄)/σ, for a direction V of W; see {@link HessianProduct}. */
    void tangent(FMatrixRMaj direction, FMatrixRMaj out) {
        float turn = turn(direction);
        for (int i = 0; i < direction.getNumElements(); i++) {
            out.data[i] = (direction.data[i] - turn * normalised.data[i]) / sigma;
        }
    }

    /**
     * Turns R{Γ} into R{∂L/∂W}, the derivative of {@link #complete} along V.
     *
     * @param direction V
     * @param rNormalised R{W̄}
     * @param gradient Γ, modified
     * @param product R{Γ}, modified
     */
    void completeTangent(
            FMatrixRMaj direction,
            FMatrixRMaj rNormalised,
            FMatrixRMaj gradient,
            FMatrixRMaj product) {
        int n = gradient.getNumElements();
        float ratio = turn(direction) / sigma;
        float twist = (float) Elementwise.dot(gradient.data, 0, rNormalised.data, 0, n);
        complete(gradient);
        complete(product);
        for (int i = 0; i < u.numRows; i++) {
            for (int k = 0; k < v.numRows; k++) {
                int at = i * v.numRows + k;
                product.data[at] -=
                        twist * u.data[i] * v.data[k] / sigma + ratio * gradient.data[at];
            }
        }
    }

    /** R{σ} = uᵀVv. */
    private float turn(FMatrixRMaj direction) {
        apply(direction, image);
        return (float) Elementwise.dot(u.data, 0, image.data, 0, u.numRows);
    }

    /** Copies the directions of another layer's normalisation. */
    void copyFrom(SpectralNorm other) {
        u.setTo(other.u);
        v.setTo(other.v);
        hasBegun = other.hasBegun;
    }

    /** Writes the directions found. */
    void save(StateWriter out) {
        out.write(u.data, u.numRows);
        out.write(v.data, v.numRows);
        out.write(hasBegun);
    }

    void restore(StateReader in) {
        in.read(u.data, u.numRows);
        in.read(v.data, v.numRows);
        hasBegun = in.readBoolean();
    }

    /** v ← Wᵀu/‖Wᵀu‖. */
    private void pullBack(FMatrixRMaj w) {
        v.zero();
        for (int i = 0; i < w.numRows; i++) {
            for (int k = 0; k < w.numCols; k++) {
                v.data[k] += u.data[i] * w.data[i * w.numCols + k];
            }
        }
        toUnitLength(v);
    }

    /** out ← Wv. */
    private void apply(FMatrixRMaj w, FMatrixRMaj out) {
        for (int i = 0; i < w.numRows; i++) {
            out.data[i] = (float) Elementwise.dot(w.data, i * w.numCols, v.data, 0, w.numCols);
        }
    }

    /** Returns false and does nothing if all entries are 0. */
    private static boolean toUnitLength(FMatrixRMaj direction) {
        int n = direction.getNumElements();
        float length = (float) Math.sqrt(Elementwise.sumOfSquares(direction.data, n));
        if (length > 0) {
            for (int i = 0; i < n; i++) {
                direction.data[i] /= length;
            }
        }
        return length > 0;
    }
}
