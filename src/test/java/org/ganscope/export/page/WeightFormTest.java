package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.FrozenPlayers;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

@DisplayName("The form of the weights")
class WeightFormTest {
    /** All weights and biases are a third of the scale, which only single precision holds. */
    @ParameterizedTest
    @CsvSource({"0.01, HALF", "1, THREE_BYTES", "1000, SINGLE"})
    void isTheShortestThatDoesNotShow(float scale, NumberForm form) {
        List<Keyframe> keyframes = Pages.recording(Pages.plan(), 0).keyframes();
        Snapshot snapshot = keyframes.getFirst().snapshot();
        Snapshot scaled =
                snapshot.with(
                        new FrozenPlayers(
                                thirds(snapshot.discriminator(), scale),
                                thirds(snapshot.generator(), scale)));
        Keyframe odd = new Keyframe(scaled, 0, 0, new float[0], new float[0]);
        assertEquals(form, new WeightForm(List.of(odd)).generator());
        assertEquals(
                form,
                new WeightForm(List.of(keyframes.getFirst(), odd)).generator(),
                "one keyframe decides");
    }

    private static NetworkWeights thirds(NetworkWeights weights, float scale) {
        float[] thirds = new float[weights.count()];
        Arrays.fill(thirds, scale / 3);
        return new NetworkWeights(weights.shape(), thirds);
    }
}
