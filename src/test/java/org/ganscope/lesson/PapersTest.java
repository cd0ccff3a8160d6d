package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Evaluation;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.UpdateConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The experiments of papers")
class PapersTest {
    static List<PaperExperiment> all() {
        return Papers.all();
    }

    private static GanConfig config(String id) {
        return Papers.named(id).getFirst().experiment().config();
    }

    private static Evaluation evaluation(String id) {
        return Papers.named(id).getFirst().experiment().evaluation();
    }

    @Test
    void areTheFilesInTheirFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/papers"))) {
            Set<String> named =
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toSet());
            assertEquals(
                    named, all().stream().map(PaperExperiment::id).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveWordsOfTheirOwn(PaperExperiment paper) {
        assertFalse(paper.data().isBlank());
        assertFalse(paper.method().isBlank());
    }

    @Test
    void areFoundByTheirNameOrTheirGroup() {
        assertEquals(List.of("b1"), Papers.named("b1").stream().map(p -> p.id()).toList());
        assertEquals(
                List.of("b3-gan", "b3-pacgan2"),
                Papers.named("b3").stream().map(p -> p.id()).toList());
        String refusal = assertThrows(InputException.class, () -> Papers.named("b")).getMessage();
        assertTrue(refusal.startsWith("There is no experiment b; there are b1, b2, "), refusal);
    }

    @Test
    void takeMinutesUnlessAskedFor() {
        assertEquals(List.of("b1", "b2"), Papers.quick().stream().map(p -> p.id()).toList());
    }

    @ParameterizedTest
    @CsvSource({"b1, 3, 1", "b2, 3, 2", "b3-gan, 5, 1", "b3-pacgan2, 5, 2"})
    void haveTheSettingsOfTheComparisonOnGrids(String id, double side, int packing) {
        GanConfig config = config(id);
        assertEquals(List.of(side, 1.5, 0.1, 1.0), config.target().values());
        assertEquals("16-128-128-2", config.generatorShape().widths());
        assertEquals(2 * packing + "-128-128-1", config.discriminatorShape().widths());
        assertEquals(256 / packing, config.packs());
        assertEquals(Objective.NON_SATURATING, config.objective());
        assertEquals(Prior.NORMAL, config.latent().prior());
        assertEquals(UpdateConfig.STANDARD, config.updates());
        for (var player : List.of(config.discriminator(), config.generator())) {
            assertEquals(Activation.LEAKY_RELU, player.network().activation());
            assertEquals(Initialiser.UNIFORM, player.network().initialiser());
            assertEquals(OptimiserKind.ADAM, player.optimiser().kind());
            assertEquals(2e-4, player.optimiser().learningRate());
            assertEquals(0.5, player.optimiser().beta1());
            assertEquals(0.999, player.optimiser().beta2());
            assertEquals(1, player.steps());
        }
        assertEquals(1e-8, config.generator().optimiser().epsilon());
        int steps = side == 3 ? 10_000 : 50_000;
        assertEquals(new Evaluation(steps, 10_000, 3, 0.01), evaluation(id));
    }

    /** Adam on half the gradient with ε is Adam on the whole gradient with 2ε. */
    @Test
    void takeTheMeanOverAllDecisionsForTheLossOfDThroughTwiceTheEpsilon() {
        double epsilon = config("b1").generator().optimiser().epsilon();
        assertEquals(2 * epsilon, config("b1").discriminator().optimiser().epsilon());
    }

    @ParameterizedTest
    @CsvSource({"b4-ring, 2, 0.02, 1.414", "b4-grid, 2, 0.05, 2.828"})
    void haveTheDataOfTheToyFiguresOfWganGp(
            String id, double spread, double sigma, double divisor) {
        List<Double> values = config(id).target().values();
        assertEquals(spread / divisor, values.get(1), 1e-4);
        assertEquals(sigma / divisor, values.get(2), 1e-5);
        assertEquals(1, values.get(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b4-ring", "b4-grid", "b4-swiss-roll"})
    void haveTheGameOfTheToyFiguresOfWganGp(String id) {
        GanConfig config = config(id);
        assertEquals(100_000, evaluation(id).steps());
        assertEquals("2-512-512-512-2", config.generatorShape().widths());
        assertEquals("2-512-512-512-1", config.discriminatorShape().widths());
        assertEquals(Objective.WGAN_GP, config.objective());
        assertEquals(0.1, config.gradientPenalty());
        assertEquals(256, config.batchSize());
        assertEquals(5, config.discriminator().steps());
        assertEquals(1, config.generator().steps());
        for (var player : List.of(config.discriminator(), config.generator())) {
            assertEquals(Activation.RELU, player.network().activation());
            assertEquals(1e-4, player.optimiser().learningRate());
            assertEquals(0.5, player.optimiser().beta1());
            assertEquals(0.9, player.optimiser().beta2());
        }
    }
}
