package org.ganscope.nn;

import java.util.Arrays;

/**
 * One number of memory for each parameter of a network, 0 at first; laid out as the network's
 * parameters are.
 */
final class Moments {
    private float[][] values = new float[0][];

    /** The memory of parameter matrix {@code index}; made at the first step. */
    float[] of(Mlp network, int index) {
        if (values.length == 0) {
            values =
                    Arrays.stream(network.parameters())
                            .map(parameter -> new float[parameter.count()])
                            .toArray(float[][]::new);
        }
        return values[index];
    }
}
