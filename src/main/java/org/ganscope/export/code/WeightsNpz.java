package org.ganscope.export.code;

import org.ganscope.gan.GanTrainer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The weights of both networks as they are now, as arrays for NumPy. */
public final class WeightsNpz {
    private WeightsNpz() {}

    /** Writes an array for each parameter: generator.0.weight, generator.0.bias, … */
    public static void write(OutputStream out, GanTrainer trainer) throws IOException {
        List<NpyArray> arrays = new ArrayList<>();
        for (RunWeights.Network network : RunWeights.of(trainer)) {
            for (NamedWeights.Part part : network.weights().parts()) {
                String name = network.name() + "." + part.name();
                arrays.add(NpyArray.of(name, part.shape(), part.values()));
            }
        }
        Npz.write(out, arrays);
    }
}
