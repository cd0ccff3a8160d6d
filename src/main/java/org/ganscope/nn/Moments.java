package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

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

    void save(StateWriter out) {
        out.write(values.length > 0);
        for (float[] each : values) {
            out.write(each, each.length);
        }
    }

    /** Of the same network. */
    void restore(Mlp network, StateReader in) {
        if (in.readBoolean()) {
            for (int i = 0; i < network.parameters().length; i++) {
                float[] memory = of(network, i);
                in.read(memory, memory.length);
            }
        } else {
            values = new float[0][];
        }
    }
}
