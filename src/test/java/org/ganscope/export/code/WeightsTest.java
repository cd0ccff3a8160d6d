package org.ganscope.export.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.RecordedBatches;
import org.ganscope.gan.StepKind;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Weights and batches, read back. */
class WeightsTest {
    static List<GanConfig> configs() {
        return Games.all();
    }

    private static GanTrainer trained(GanConfig config) {
        GanTrainer trainer = new GanTrainer(config);
        trainer.step(StepKind.BOTH);
        trainer.step(StepKind.BOTH);
        return trainer;
    }

    private static float[] parameters(Mlp network) {
        float[] all = new float[network.shape().parameterCount()];
        network.copyParametersTo(all);
        return all;
    }

    @ParameterizedTest
    @MethodSource("configs")
    void theArraysAreTheParametersInTheirOrder(GanConfig config) throws IOException {
        GanTrainer trainer = trained(config);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WeightsNpz.write(file, trainer);
        Map<String, NpzFile.Array> arrays = NpzFile.read(file.toByteArray());
        assertArrayEquals(parameters(trainer.generator()), joined(arrays, "generator."));
        assertArrayEquals(parameters(trainer.discriminator()), joined(arrays, "discriminator."));
        if (config.updates().averaging() > 0) {
            float[] average = trainer.averagedGenerator().toArray();
            assertArrayEquals(average, joined(arrays, "average."));
        }
    }

    private static float[] joined(Map<String, NpzFile.Array> arrays, String prefix) {
        double[] all =
                arrays.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(prefix))
                        .flatMapToDouble(each -> java.util.Arrays.stream(each.getValue().values()))
                        .toArray();
        float[] floats = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            floats[i] = (float) all[i];
        }
        return floats;
    }

    @Test
    void theShapesAreThoseOfLinearLayers() throws IOException {
        GanTrainer trainer =
                trained(
                        Games.of(
                                "generator.layers=5 discriminator.layers=7,6 data.target=ring"
                                        + " discriminator.minibatchKernels=3"
                                        + " discriminator.minibatchDimensions=4"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WeightsNpz.write(file, trainer);
        Map<String, NpzFile.Array> arrays = NpzFile.read(file.toByteArray());
        assertEquals(
                List.of(
                        "generator.0.weight [5, 1]",
                        "generator.0.bias [5]",
                        "generator.2.weight [2, 5]",
                        "generator.2.bias [2]",
                        "discriminator.0.weight [7, 2]",
                        "discriminator.0.bias [7]",
                        "discriminator.2.weight [6, 7]",
                        "discriminator.2.bias [6]",
                        "discriminator.4.tensor [12, 6]",
                        "discriminator.5.weight [1, 9]",
                        "discriminator.5.bias [1]"),
                arrays.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().shape())
                        .toList());
    }

    @Test
    void theSameWeightsGiveTheSameBytes() throws IOException {
        GanTrainer trainer = trained(GanConfig.standard());
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        WeightsNpz.write(first, trainer);
        WeightsNpz.write(second, trainer);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @Test
    void jsonHasTheSameNumbers() throws IOException {
        GanTrainer trainer = trained(GanConfig.standard());
        StringWriter text = new StringWriter();
        WeightsJson.write(text, trainer);
        JsonNode json = new ObjectMapper().readTree(text.toString());
        assertEquals(2, json.get("step").asInt());
        assertEquals("relu", json.at("/generator/activation").asText());
        JsonNode first = json.at("/discriminator/parameters/0");
        assertEquals("0.weight", first.get("name").asText());
        assertEquals("[32,1]", first.get("shape").toString());
        float[] expected = parameters(trainer.discriminator());
        int at = 0;
        for (JsonNode part : json.at("/discriminator/parameters")) {
            for (JsonNode value : part.get("values")) {
                assertEquals(expected[at++], (float) value.asDouble());
            }
        }
        assertEquals(expected.length, at);
    }

    @ParameterizedTest
    @MethodSource("configs")
    void recordedBatchesChangeNothing(GanConfig config) {
        GanTrainer recorded = new GanTrainer(config, new RecordedBatches(config));
        recorded.step(StepKind.BOTH);
        recorded.step(StepKind.BOTH);
        assertArrayEquals(
                parameters(trained(config).discriminator()), parameters(recorded.discriminator()));
    }

    @Test
    void theBatchesOfAStepThatDivergesAreLeftOut() throws IOException {
        GanConfig config =
                Games.of(
                        "objective=least-squares discriminator.optimiser=sgd"
                                + " discriminator.learningRate=1 generator.optimiser=sgd"
                                + " generator.learningRate=1 batch=20");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BatchesNpz.write(file, config, 200);
        Map<String, NpzFile.Array> arrays = NpzFile.read(file.toByteArray());
        int steps = arrays.get("losses").shape().getFirst();
        assertTrue(steps < 200, "diverges after " + steps);
        assertEquals(steps, arrays.get("real").shape().getFirst());
        assertEquals(2 * steps, arrays.get("latent").shape().getFirst());
    }

    @Test
    void batchesHaveASampleInEachRow() throws IOException {
        GanConfig config = Games.of("data.target=ring batch=20 loss.flips=0.1 regularisers.r1=1");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BatchesNpz.write(file, config, 3);
        Map<String, NpzFile.Array> arrays = NpzFile.read(file.toByteArray());
        assertEquals(List.of(3, 20, 2), arrays.get("real").shape());
        assertEquals(List.of(6, 20, 1), arrays.get("latent").shape());
        assertEquals(List.of(3, 20, 1), arrays.get("flips").shape());
        assertEquals(List.of(0, 0, 0), arrays.get("noise").shape());
        assertEquals(List.of(3, 2), arrays.get("losses").shape());
        double[] real = arrays.get("real").values();
        double radius = Math.hypot(real[0], real[1]);
        assertEquals(2, radius, 0.5, "x and y of one sample of the ring are beside each other");
    }
}
