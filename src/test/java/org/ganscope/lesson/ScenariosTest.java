package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.OptimiserKind;
import org.ganscope.session.Run;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The scenarios")
class ScenariosTest {
    static List<Scenario> all() {
        return Scenarios.all();
    }

    @Test
    void beginWithTwoModesThatSettle() {
        assertEquals("two-modes", Scenarios.standard().id());
    }

    /** Each chapter begins with a scenario whose lesson comes no earlier than that of the last. */
    @Test
    void areInTheOrderOfTheLessons() {
        SequencedMap<String, Integer> chapters = new LinkedHashMap<>();
        String before = "";
        for (Scenario scenario : all()) {
            String chapter = scenario.chapter();
            int lesson = Lessons.ids().indexOf(scenario.lesson());
            boolean isBegun = chapters.putIfAbsent(chapter, lesson) != null;
            assertEquals(isBegun, chapter.equals(before), chapter + " is in two parts");
            before = chapter;
        }
        List<Integer> lessons = List.copyOf(chapters.values());
        assertEquals(lessons.stream().sorted().toList(), lessons, chapters.toString());
    }

    /** Where a lesson trains the game of a scenario, the link is to such a lesson. */
    @ParameterizedTest
    @MethodSource("all")
    void linkToALessonAboutWhatTheyShow(Scenario scenario) {
        assertTrue(Lessons.ids().contains(scenario.lesson()), scenario.lesson());
        List<String> withIt =
                Lessons.all().stream()
                        .filter(lesson -> trains(lesson, scenario))
                        .map(Lesson::id)
                        .toList();
        assertTrue(withIt.isEmpty() || withIt.contains(scenario.lesson()), withIt.toString());
    }

    private static boolean trains(Lesson lesson, Scenario scenario) {
        return lesson.pages().stream()
                .flatMap(page -> page.setup().stream())
                .map(LessonSetup::config)
                .anyMatch(config ->
                        config.target().equals(scenario.config().target())
                                && config.objective() == scenario.config().objective());
    }

    @Test
    void keepTheProgramOfTheArticleAsWhatAFileNeedNotMention() {
        assertEquals(GanConfig.standard(), Scenarios.of("article").config());
    }

    @Test
    void areTheFilesInTheFolderOfScenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/scenarios"))) {
            Set<String> named =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length()))
                            .collect(Collectors.toSet());
            assertEquals(named, new HashSet<>(all().stream().map(Scenario::id).toList()));
        }
    }

    @Test
    void haveTheConstantsOfThePlaygroundThatTheyRepeat() {
        GanConfig linear = Scenarios.of("linear-playground").config();
        assertEquals(List.of(0.5, 0.0), linear.discriminator().network().start());
        assertEquals(List.of(0.6, 0.0), linear.generator().network().start());
        assertEquals(OptimiserKind.SGD, linear.discriminator().optimiser().kind());
        assertEquals(0.12, linear.discriminator().optimiser().learningRate());
        assertEquals(OptimiserKind.SGD, linear.generator().optimiser().kind());
        assertEquals(0.08, linear.generator().optimiser().learningRate());
        assertEquals(16, linear.batchSize());
        assertEquals(Objective.NON_SATURATING, linear.objective());
        assertEquals(2, linear.discriminatorShape().parameterCount());
        assertEquals(2, linear.generatorShape().parameterCount());
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveWordsOfTheirOwn(Scenario scenario) {
        assertFalse(scenario.title().isBlank());
        assertFalse(scenario.caption().isBlank());
        assertTrue(scenario.caption().length() <= 34, "two lines of a tile hold 34 letters");
        assertFalse(scenario.description().isBlank());
        assertFalse(scenario.watch().isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void haveAPaceThatTheEyeCanFollow(Scenario scenario) {
        assertTrue(scenario.pace() >= 20 && scenario.pace() <= 1000, scenario.pace() + " steps/s");
    }

    /** The content of a tile: its data, a curve if G can produce nothing more, and its tag. */
    private record Look(TargetConfig data, boolean isThread, Optional<String> tag) {}

    @Test
    void areDistinguishableByTheirTiles() {
        List<Look> looks =
                all().stream()
                        .map(one ->
                                new Look(
                                        one.config().target(),
                                        one.config().latent().dimension()
                                                < one.config().dataDimension(),
                                        one.tag()))
                        .toList();
        assertEquals(looks, looks.stream().distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameEverySettingThatMatters(Scenario scenario) throws IOException {
        String text = Files.readString(Path.of("assets/scenarios", scenario.id() + ".json"));
        List<String> unnamed =
                Settings.all().stream()
                        .filter(setting -> setting.matters(scenario.config()))
                        // a drawing that a file leaves out is the one of the program
                        .filter(setting -> !setting.hasEditor())
                        .filter(setting -> !isExtraAndOff(setting, scenario.config()))
                        .filter(setting -> !setting.format(scenario.config()).isEmpty())
                        .map(setting -> setting.key().substring(setting.key().indexOf('.') + 1))
                        .filter(name -> !text.contains('"' + name + '"'))
                        .toList();
        // Without hidden layers and with given weights there is nothing to activate or to draw.
        boolean given = !scenario.config().generator().network().start().isEmpty();
        List<String> idle = List.of("activation", "initialiser", "activation", "initialiser");
        assertEquals(given ? idle : List.of(), unnamed);
    }

    /** The settings that neither the default scenario nor this one uses. */
    private static boolean isExtraAndOff(Setting setting, GanConfig config) {
        List<String> extras =
                List.of(
                        "loss.",
                        "regularisers.",
                        "updates.",
                        "discriminator.packing",
                        "discriminator.spectralNorm",
                        "discriminator.minibatch",
                        "discriminator.weightDecay",
                        "discriminator.schedule",
                        "generator.weightDecay",
                        "generator.schedule");
        return extras.stream().anyMatch(setting.key()::startsWith)
                && setting.value(config).equals(setting.value(GanConfig.standard()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void train(Scenario scenario) {
        Run run = new Run(scenario.config());
        for (int i = 0; i < 200; i++) {
            run.step(StepKind.BOTH);
        }
        assertEquals(200, run.step());
    }

    @Test
    void areListedWhenThereIsNoSuchOne() {
        assertEquals(
                "There is no scenario mnist; there are "
                        + all().stream().map(Scenario::id).collect(Collectors.joining(", "))
                        + ".",
                refusal("mnist"));
        assertEquals(
                "There is no scenario tow-modes; did you mean two-modes?", refusal("tow-modes"));
    }

    private static String refusal(String id) {
        return assertThrows(InputException.class, () -> Scenarios.of(id)).getMessage();
    }
}
