package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

@DisplayName("A player whose learning rate is 0")
class FrozenPlayerTest {
    private static final int STEPS = 12;

    static List<GanConfig> games() {
        return Games.all();
    }

    private static GanConfig frozen(GanConfig config, Player player) {
        String key = player == Player.DISCRIMINATOR ? "discriminator" : "generator";
        return Settings.of(key + ".learningRate").parse(config, "0");
    }

    private static int[] bits(Mlp network) {
        float[] weights = new float[network.shape().parameterCount()];
        network.copyParametersTo(weights);
        return IntStream.range(0, weights.length)
                .map(i -> Float.floatToRawIntBits(weights[i]))
                .toArray();
    }

    private static void train(GanTrainer trainer, int steps) {
        for (int i = 0; i < steps; i++) {
            trainer.step(StepKind.BOTH);
        }
    }

    @ParameterizedTest
    @MethodSource("games")
    void keepsItsWeightsToTheBitWhileTheOtherMoves(GanConfig config) {
        GanTrainer trainer = new GanTrainer(frozen(config, Player.DISCRIMINATOR));
        int[] d = bits(trainer.discriminator());
        int[] g = bits(trainer.generator());
        train(trainer, STEPS);
        assertArrayEquals(d, bits(trainer.discriminator()));
        assertFalse(Arrays.equals(g, bits(trainer.generator())));

        trainer = new GanTrainer(frozen(config, Player.GENERATOR));
        train(trainer, STEPS);
        assertArrayEquals(g, bits(trainer.generator()));
        assertFalse(Arrays.equals(d, bits(trainer.discriminator())));
    }

    @Test
    void keepsWeightsThatLieOutsideTheClip() {
        GanConfig config = Games.of("objective=wgan loss.clip=0.001 discriminator.learningRate=0");
        GanTrainer trainer = new GanTrainer(config);
        int[] d = bits(trainer.discriminator());
        train(trainer, STEPS);
        assertArrayEquals(d, bits(trainer.discriminator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sgd", "adam", "momentum"})
    void keepsEvenTheSignsOfZeros(String optimiser) {
        String start =
                "-0".concat(", -0".repeat(Games.of("").generatorShape().parameterCount() - 1));
        GanConfig config = Games.of("generator.learningRate=0 generator.optimiser=" + optimiser);
        GanTrainer trainer = new GanTrainer(Settings.of("generator.start").parse(config, start));
        int[] g = bits(trainer.generator());
        assertEquals(Float.floatToRawIntBits(-0f), g[0]);
        train(trainer, STEPS);
        assertArrayEquals(g, bits(trainer.generator()));
    }

    @Test
    void continuesWhenItsRateIsRaised() {
        GanConfig config = GanConfig.standard();
        GanTrainer trainer = new GanTrainer(frozen(config, Player.DISCRIMINATOR));
        train(trainer, STEPS);
        int[] d = bits(trainer.discriminator());
        trainer.configure(config);
        train(trainer, 1);
        assertFalse(Arrays.equals(d, bits(trainer.discriminator())));
    }

    @Test
    void isFrozenByARateThatSinglePrecisionCannotHold() {
        GanConfig config = Games.of("generator.learningRate=1e-300");
        GanTrainer trainer = new GanTrainer(config);
        int[] g = bits(trainer.generator());
        train(trainer, STEPS);
        assertArrayEquals(g, bits(trainer.generator()));
    }
}
