package org.ganscope.export.code;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.RecordedBatches;
import org.ganscope.gan.StepKind;
import org.ganscope.math.FrozenBatch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The batches of the first steps of a run with its losses on them, for the comparison that {@link
 * TorchScript} offers.
 */
public final class BatchesNpz {
    private BatchesNpz() {}

    /**
     * Writes the batches of at most this many whole iterations; fewer if the run diverges before.
     */
    public static void write(OutputStream out, GanConfig config, int steps) throws IOException {
        RecordedBatches batches = new RecordedBatches(config);
        GanTrainer trainer = new GanTrainer(config, batches);
        List<Double> losses = new ArrayList<>();
        Map<RecordedBatches.Kind, Integer> counts = new EnumMap<>(RecordedBatches.Kind.class);
        while (trainer.step() < steps && trainer.divergence().isEmpty()) {
            for (RecordedBatches.Kind kind : RecordedBatches.Kind.values()) {
                counts.put(kind, batches.drawn(kind).size());
            }
            trainer.step(StepKind.BOTH);
            losses.add(trainer.statistics().discriminatorLoss());
            losses.add(trainer.statistics().generatorLoss());
        }
        boolean isWhole = trainer.divergence().isEmpty();
        List<NpyArray> arrays = new ArrayList<>();
        for (RecordedBatches.Kind kind : RecordedBatches.Kind.values()) {
            List<FrozenBatch> drawn = batches.drawn(kind);
            int count = isWhole ? drawn.size() : counts.getOrDefault(kind, 0);
            arrays.add(array(kind, drawn.subList(0, count)));
        }
        double[] all =
                losses.stream().limit(2 * trainer.step()).mapToDouble(loss -> loss).toArray();
        arrays.add(NpyArray.of("losses", List.of(all.length / 2, 2), all));
        Npz.write(out, arrays);
    }

    /** All batches of a kind, (batches, samples, features): a sample is a row here. */
    private static NpyArray array(RecordedBatches.Kind kind, List<FrozenBatch> batches) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        if (batches.isEmpty()) {
            return NpyArray.of(name, List.of(0, 0, 0), new float[0]);
        }
        int samples = batches.getFirst().count();
        int features = batches.getFirst().features();
        float[] values = new float[batches.size() * samples * features];
        int at = 0;
        for (FrozenBatch batch : batches) {
            for (int sample = 0; sample < samples; sample++) {
                for (int feature = 0; feature < features; feature++) {
                    values[at++] = batch.get(feature, sample);
                }
            }
        }
        return NpyArray.of(name, List.of(batches.size(), samples, features), values);
    }
}
