package org.ganscope.export.code;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.math.RandomStream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Samples of a target as an array for NumPy. */
final class TargetSamples {
    private TargetSamples() {}

    /** Writes the array "samples", (n, d). */
    static void write(OutputStream out, GanConfig config, int n) throws IOException {
        int d = config.dataDimension();
        FMatrixRMaj x = new FMatrixRMaj(d, n);
        config.target().create().sample(new RandomStream(config.seed()).split("test"), x);
        float[] rows = new float[n * d];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < d; c++) {
                rows[i * d + c] = x.get(c, i);
            }
        }
        Npz.write(out, List.of(NpyArray.of("samples", List.of(n, d), rows)));
    }
}
