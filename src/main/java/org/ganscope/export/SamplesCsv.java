package org.ganscope.export;

import org.ganscope.session.GeneratedSamples;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Generated samples as a table: a row for each, the latent value (z, or z1, z2, …) and G(z) (x, or
 * x and y).
 */
public final class SamplesCsv {
    private SamplesCsv() {}

    /** Writes all samples. */
    public static void write(Writer out, GeneratedSamples samples) throws IOException {
        CsvRows.writeRow(out, names(samples));
        for (int sample = 0; sample < samples.count(); sample++) {
            List<String> row = new ArrayList<>();
            for (int coordinate = 0; coordinate < samples.latentDimension(); coordinate++) {
                row.add(Float.toString(samples.z(coordinate, sample)));
            }
            for (int coordinate = 0; coordinate < samples.dimension(); coordinate++) {
                row.add(Float.toString(samples.x(coordinate, sample)));
            }
            CsvRows.writeRow(out, row);
        }
    }

    private static List<String> names(GeneratedSamples samples) {
        List<String> names = new ArrayList<>();
        for (int coordinate = 1; coordinate <= samples.latentDimension(); coordinate++) {
            names.add(samples.latentDimension() == 1 ? "z" : "z" + coordinate);
        }
        names.addAll(List.of("x", "y").subList(0, samples.dimension()));
        return names;
    }
}
