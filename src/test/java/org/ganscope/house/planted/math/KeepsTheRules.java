package org.ganscope.house.planted.math;

/** No rule may name this class. */
public final class KeepsTheRules {
    public float root(float x) {
        return (float) Math.sqrt(x);
    }
}
