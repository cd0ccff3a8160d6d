package org.ganscope.export.code;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A script, weights of a later step, and what both networks make of some inputs with them. */
final class WeightSamples {
    private static final int SAMPLES = 50;

    private WeightSamples() {}

    /** Writes FILE.py, FILE.weights.npz and FILE.npz. */
    static void write(Path file, GanConfig config) throws IOException {
        GanTrainer trainer = new GanTrainer(config);
        for (int i = 0; i < 5; i++) {
            trainer.step(StepKind.BOTH);
        }
        List<NpyArray> arrays = new ArrayList<>();
        add(arrays, "generator", trainer.generator());
        add(arrays, "discriminator", trainer.discriminator());
        try (Writer script = Files.newBufferedWriter(Path.of(file + ".py"));
                OutputStream weights = Files.newOutputStream(Path.of(file + ".weights.npz"));
                OutputStream samples = Files.newOutputStream(Path.of(file + ".npz"))) {
            TorchScript.write(script, config, List.of(), 0);
            WeightsNpz.write(weights, trainer);
            Npz.write(samples, arrays);
        }
    }

    private static void add(List<NpyArray> arrays, String name, Mlp network) {
        FMatrixRMaj in = new FMatrixRMaj(network.shape().inputs(), SAMPLES);
        new RandomStream(1).split(name).fillNormal(in.data, 0, in.getNumElements());
        arrays.add(rows(name + ".in", in));
        arrays.add(rows(name + ".out", network.forward(in)));
    }

    private static NpyArray rows(String name, FMatrixRMaj columns) {
        float[] rows = new float[columns.getNumElements()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns.get(i % columns.numRows, i / columns.numRows);
        }
        return NpyArray.of(name, List.of(columns.numCols, columns.numRows), rows);
    }
}
