package org.ganscope.data.plane;

import java.util.function.DoubleUnaryOperator;

/** A smooth curve in the plane, (x(t), y(t)) for t from 0 to 1. */
record Arc(DoubleUnaryOperator x, DoubleUnaryOperator y) {
    /** The point at distance r(t) from the origin in the direction angle(t). */
    static Arc polar(DoubleUnaryOperator r, DoubleUnaryOperator angle) {
        return new Arc(
                t -> r.applyAsDouble(t) * StrictMath.cos(angle.applyAsDouble(t)),
                t -> r.applyAsDouble(t) * StrictMath.sin(angle.applyAsDouble(t)));
    }

    double x(double t) {
        return x.applyAsDouble(t);
    }

    double y(double t) {
        return y.applyAsDouble(t);
    }
}
