package org.ganscope.house.planted.math;

import jdk.incubator.vector.VectorOperators;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

import java.util.function.DoubleUnaryOperator;

/** Calls functions whose last bit the machine chooses. */
public final class TrustsTheMachine {
    public double call(double x) {
        return Math.exp(x);
    }

    public DoubleUnaryOperator reference() {
        return Math::log;
    }

    public VectorOperators.Unary lanes() {
        return VectorOperators.TANH;
    }

    public void matrix(FMatrixRMaj x) {
        CommonOps_FDRM.elementExp(x, x);
    }
}
