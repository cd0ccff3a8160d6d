package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.ChoiceSetting;
import org.ganscope.gan.setting.ListSetting;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.gan.setting.WordsSetting;
import org.ganscope.math.RandomStream;
import org.ganscope.text.Examples;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("A configuration file")
class ConfigFileTest {
    @TempDir Path folder;

    private static GanConfig parse(String text) {
        return ConfigFile.parse("my.json", text);
    }

    private static String refusal(String text) {
        return assertThrows(InputException.class, () -> parse(text)).getMessage();
    }

    @Test
    void mayMentionNothing() {
        assertEquals(GanConfig.standard(), parse("{}"));
    }

    @Test
    void changesWhatItMentions() {
        GanConfig config =
                parse(
                        """
                        {"batch": 64, "generator": {"layers": [8, 4], "learningRate": 1e-2},
                         "latent": {"prior": "uniform"}}
                        """);
        assertEquals("64", Settings.of("batch").format(config));
        assertEquals("8, 4", Settings.of("generator.layers").format(config));
        assertEquals("0.01", Settings.of("generator.learningRate").format(config));
        assertEquals("uniform", Settings.of("latent.prior").format(config));
        List<String> changed =
                Settings.changed(GanConfig.standard(), config).stream().map(Setting::key).toList();
        assertEquals(4, changed.size(), changed.toString());
    }

    @Test
    void mayNameParametersBeforeTheirTarget() {
        GanConfig config = parse("{\"data\": {\"width\": 3, \"target\": \"uniform\"}}");
        assertEquals("3", Settings.of("data.width").format(config));
    }

    @Test
    void mayJoinNamesByDots() {
        assertEquals(parse("{\"generator\": {\"steps\": 3}}"), parse("{\"generator.steps\": 3}"));
    }

    @Test
    void mayStartWithAByteOrderMark() {
        assertEquals(parse("{\"batch\": 3}"), parse("\uFEFF{\"batch\": 3}"));
    }

    @RepeatedTest(50)
    void readsBackExactlyAsItWasWritten(RepetitionInfo repetition) {
        GanConfig config = anyConfig(new RandomStream(repetition.getCurrentRepetition()));
        Path file = folder.resolve("config.json");
        ConfigFile.write(file, config);
        assertEquals(config, ConfigFile.read(file));
    }

    private static GanConfig anyConfig(RandomStream random) {
        GanConfig config = GanConfig.standard();
        for (Setting setting : Settings.all()) {
            boolean isOfAnotherFile =
                    List.of("data.missing", "data.separator", "data.decimal")
                            .contains(setting.key());
            if (setting.exists(config) && !setting.key().endsWith(".start") && !isOfAnotherFile) {
                config = setting.with(config, anyValue(setting, config, random));
            }
        }
        // minibatch features are used alone: they exclude any penalty
        return config.withDesign(config.design().withMinibatchKernels(0));
    }

    private static Object anyValue(Setting setting, GanConfig config, RandomStream random) {
        return switch (setting) {
            case ChoiceSetting choice ->
                    choice.choices().get((int) (random.nextDouble() * choice.choices().size()));
            case NumberSetting number -> {
                double low = number.bounds(config).low();
                double x = low + random.nextDouble() * (number.bounds(config).high() - low);
                yield number.scale() == NumberSetting.Scale.INTEGER ? Math.floor(x) : x;
            }
            case ListSetting list when list.hasEditor() -> list.value(config);
            case WordSetting _, WordsSetting _ -> setting.value(config);
            case ListSetting list when list.key().equals("data.weights") ->
                    random.nextDouble() < 0.5
                            ? List.of()
                            : Stream.generate(() -> 0.001 + random.nextDouble())
                                    .limit(config.target().weighedModes())
                                    .toList();
            case ListSetting _ -> {
                List<Double> widths = new ArrayList<>();
                while (widths.size() < 3 && random.nextDouble() < 0.7) {
                    widths.add(Math.ceil(20 * random.nextDouble()));
                }
                yield widths;
            }
        };
    }

    @Test
    void readsBackGivenStartValuesExactly() {
        GanConfig config =
                parse(
                        """
                        {"generator": {"layers": [], "start": [0.1, -1e-7]},
                         "latent": {"dimension": 1}}
                        """);
        Path file = folder.resolve("config.json");
        ConfigFile.write(file, config);
        assertEquals(config, ConfigFile.read(file));
        assertEquals(
                List.of(0.1, -1e-7), Settings.of("generator.start").value(ConfigFile.read(file)));
    }

    @Test
    void isWrittenWithEverySettingThatTheConfigurationHas() throws IOException {
        Path file = folder.resolve("config.json");
        ConfigFile.write(file, GanConfig.standard());
        String text = Files.readString(file);
        for (Setting setting : Settings.all()) {
            String name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
            if (setting.exists(GanConfig.standard())) {
                assertTrue(text.contains('"' + name + "\": "), setting.key());
            }
        }
        assertFalse(text.contains("\"width\""), text);
        assertTrue(text.startsWith("{\n  \"seed\": "), text);
        assertTrue(text.endsWith("}\n"), text);
    }

    static Stream<Arguments> refusals() {
        return Examples.of(
                """
                {"btach": 3}
                    line 1, column 2: there is no setting btach; did you mean batch?

                {"generator": {"learningrate": 3}}
                    line 1, column 16: there is no setting generator.learningrate; did you mean
                    generator.learningRate?

                {"temperature": 3}
                    line 1, column 2: there is no setting temperature; "ganscope settings" lists all
                    of them.

                {"data": {"target": "ring", "modes": 4, "weights": [1, 2, 3]}}
                    line 1, column 41: data.weights has 3 weights, but the target ring has 4 modes:
                    give 4 numbers, or none for weights by falloff.

                {"data": {"target": "ring", "weights": [1, 2, 0]}}
                    line 1, column 29: data.weights must have numbers from 0.001 to 1000, but
                    number 3 of them is 0.

                {"data": {"colour": {"x": 1}}}
                    line 1, column 11: there is no setting data.colour; "ganscope settings" lists
                    all of them.

                {"data": {"width": 3}}
                    line 1, column 11: the target two-modes has no data.width, only data.distance,
                    data.sigma, data.weight; set data.target too, or remove data.width.

                {"generator": {"learningRate": 1e-400}}
                    line 1, column 16: generator.learningRate must be a number from 0 to 1, but
                    "1e-400" is too small to be stored: write 0 or a larger number.

                {"generator": 3}
                    line 1, column 2: generator is a group of settings; give them in braces.

                {"batch": 0}
                    line 1, column 2: batch must be from 1 to 4096, not 0.

                {"batch": 1.5}
                    line 1, column 2: batch must be a whole number from 1 to 4096, not 1.5.

                {"batch": "64"}
                    line 1, column 2: batch must be a number; write it without quotes.

                {"batch": true}
                    line 1, column 2: batch must be a number from 1 to 4096, not "true".

                {"batch": null}
                    line 1, column 2: batch must be a number from 1 to 4096, not "null".

                {"batch": [64]}
                    line 1, column 2: batch must be a number from 1 to 4096, not "[64]".

                {"batch": 1e999}
                    line 1, column 2: batch must be a number from 1 to 4096, not "1e999".

                {"objective": 3}
                    line 1, column 2: objective must be one of minimax, non-saturating,
                    least-squares, hinge, wgan, wgan-gp, relativistic, not "3".

                {"generator": {"layers": 16}}
                    line 1, column 16: generator.layers must be a list of at most 6 whole numbers
                    from 1 to 512, such as "32, 16", not "16".

                {"generator": {"start": [1, 2]}}
                    line 1, column 16: generator.start has 2 numbers, but the network 1-16-1 has 49
                    parameters.

                {"batch": 3, "batch": 4}
                    line 1, column 14: "batch" is given a second time; keep only one of the two.

                {"generator": {"steps": 1}, "generator.steps": 2}
                    line 1, column 29: generator.steps is given a second time; keep only one of the
                    two.

                {"batch": 3} {}
                    line 1, column 14: the file should end here; remove what follows the closing
                    brace.

                {"batch": 3
                    line 1, column 12: the file ends too early; a closing brace, bracket or quote is
                    missing.

                [3]
                    line 1, column 1: a JSON object was expected here, starting with an opening
                    brace.
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefusedInOneSentenceThatNamesThePlaceAndTheMend(String text, String sentence) {
        assertEquals("my.json, " + sentence, refusal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
"""
{"batch": 3,}     → 13
{"batch" 3}       → 10
{batch: 3}        → 2
{'batch': 3}      → 2
{"batch": 03}     → 12
{"batch": NaN}    → 14
{"batch": 3 "x"}  → 13
""")
    void isRefusedWhereItIsNotJson(String text, int column) {
        assertEquals(
                "my.json, line 1, column "
                        + column
                        + ": this is not JSON; look here for a missing or superfluous comma, colon,"
                        + " quote or bracket.",
                refusal(text));
    }

    @Test
    void isRefusedWhereAStringOrANumberIsNoneAtAll() {
        for (String text :
                List.of(
                        "{\"objective\": \"abc",
                        "{\"objective\": \"min\\qimax\"}",
                        "{\"objective\": \"min\nimax\"}",
                        "{\"batch\": " + "7".repeat(2000) + "}",
                        "{\"" + "a".repeat(60_000) + "\": 1}",
                        "[".repeat(2000),
                        "{\"a\":".repeat(2000))) {
            assertTrue(refusal(text).startsWith("my.json, line "), refusal(text));
        }
    }

    @Test
    void namesTheLineOfWhatIsWrong() {
        assertTrue(
                refusal("{\n  \"batch\": 3,\n  \"sead\": 4\n}")
                        .startsWith("my.json, line 3, column 3: "));
    }

    @Test
    void isRefusedWhenItIsEmpty() {
        assertEquals(
                "my.json is empty; a configuration is a JSON object such as {\"batch\": 64}.",
                refusal("  \n"));
    }

    @Test
    void isRefusedWhenItCannotBeRead() throws IOException {
        Path absent = folder.resolve("absent.json");
        Path latin1 = Files.write(folder.resolve("l.json"), new byte[] {(byte) 0xE4});
        assertEquals(
                absent + " cannot be read: there is no such file or folder.", unreadable(absent));
        assertEquals(latin1 + " cannot be read: it is not a text in UTF-8.", unreadable(latin1));
        assertTrue(unreadable(folder).startsWith(folder + " cannot be read: "));
    }

    private static String unreadable(Path file) {
        return assertThrows(InputException.class, () -> ConfigFile.read(file)).getMessage();
    }

    @Test
    void replacesAnotherOnlyAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), "before");
        AtomicFile opened = new AtomicFile(file);
        opened.append(out -> out.write("half of it"));
        assertEquals("before", Files.readString(file));
        opened.close();
        assertEquals("before", Files.readString(file));
        AtomicFile.write(file, out -> out.write("after – ü"));
        assertEquals("after – ü", Files.readString(file, StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void isNotWrittenWhereThereIsNoFolder() {
        Path file = folder.resolve("no/such/config.json");
        String sentence =
                assertThrows(
                                InputException.class,
                                () -> ConfigFile.write(file, GanConfig.standard()))
                        .getMessage();
        assertEquals(file + " cannot be written: there is no such file or folder.", sentence);
    }
}
