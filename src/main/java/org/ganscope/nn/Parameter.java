package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;

/**
 * A matrix that an optimiser moves, with ∂L/∂value of the last backward pass, which has the same
 * shape.
 *
 * @param value the weights or the biases of one layer
 */
record Parameter(FMatrixRMaj value, FMatrixRMaj gradient) {
    static Parameter zeros(int rows, int columns) {
        return new Parameter(new FMatrixRMaj(rows, columns), new FMatrixRMaj(rows, columns));
    }

    int count() {
        return value.getNumElements();
    }
}
