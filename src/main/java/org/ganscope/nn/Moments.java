package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;

/**
 * One stored number for each parameter of a network, 0 at first; arranged like the network's
 * parameters.
 */
final class Moments {
    private float[][] values = new float[0][];

    /** The stored numbers for parameter matrix {@code index}; made at the first step. */
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

    /** Copies the moments of the same network. */
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
