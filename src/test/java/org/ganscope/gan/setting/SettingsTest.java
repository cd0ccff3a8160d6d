package org.ganscope.gan.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.kind.TargetParameter;
import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class SettingsTest {
    private final GanConfig config = GanConfig.standard();

    static List<Setting> settings() {
        return Settings.all();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingReadsBackWhatItWrites(Setting setting) {
        GanConfig c = setting.exists(config) ? config : targetWith(setting);
        assertEquals(c, setting.parse(c, setting.format(c)));
        assertEquals(c, setting.with(c, setting.value(c)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.sigma", "data.sigma1", "data.sigma2", "data.noise"})
    void widthsOfATargetAreSpreadByFactors(String key) {
        NumberSetting width = (NumberSetting) Settings.of(key);
        assertEquals(NumberSetting.Scale.LOGARITHMIC, width.scale());
        for (TargetKind kind : TargetKind.values()) {
            GanConfig c = config.withTarget(TargetConfig.standard(kind));
            assertTrue(!width.exists(c) || width.bounds(c).low() > 0, kind.key());
        }
    }

    @Test
    void targetsThatShareAParameterSpreadItInTheSameWay() {
        Map<String, TargetParameter.Scale> scales = new HashMap<>();
        for (TargetKind kind : TargetKind.values()) {
            for (TargetParameter parameter : kind.parameters()) {
                TargetParameter.Scale before =
                        scales.getOrDefault(parameter.name(), parameter.scale());
                assertEquals(before, parameter.scale(), parameter.name());
                scales.put(parameter.name(), parameter.scale());
            }
        }
    }

    @Test
    void weightsOfModesAreOneForEachModeOrNone() {
        Setting weights = Settings.of("data.weights");
        assertFalse(weights.exists(config), "two modes have one weight");
        GanConfig ring = set(set(config, "data.target", "ring"), "data.modes", "3");
        GanConfig weighed = weights.parse(ring, "2, 1, 1");
        assertEquals(0.5, weighed.target().create2D().modes().getFirst().weight());
        assertEquals("2, 1, 1", weights.format(weighed));
        assertFalse(Settings.of("data.falloff").matters(weighed));
        assertTrue(Settings.of("data.falloff").matters(ring));
        assertEquals(ring, weights.parse(weighed, ""));
        assertEquals("2, 1, 1, 1.33", weights.format(set(weighed, "data.modes", "4")));
        assertEquals("2, 1", weights.format(set(weighed, "data.modes", "2")));
        assertTrue(Settings.rebuilding(ring, weighed).isEmpty(), "acts at the next step");
        InputException refusal =
                assertThrows(InputException.class, () -> weights.parse(ring, "1, 2"));
        assertEquals(
                "data.weights has 2 weights, but the target ring has 3 modes: give 3 numbers, or"
                        + " none for weights by falloff.",
                refusal.getMessage());
    }

    private static GanConfig set(GanConfig config, String key, String value) {
        return Settings.of(key).parse(config, value);
    }

    private GanConfig targetWith(Setting setting) {
        return ((ChoiceSetting) Settings.of("data.target"))
                .choices().stream()
                        .map(target -> Settings.of("data.target").with(config, target))
                        .filter(setting::exists)
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    batch                  | 0
                    batch                  | 2.5
                    batch                  | many
                    seed                   | -1
                    generator.learningRate | 1.5
                    generator.learningRate | NaN
                    generator.layers       | 0
                    generator.layers       | 8, x
                    generator.layers       | -5
                    generator.layers       | 700
                    generator.layers       | 1,2,3,4,5,6,7
                    objective              | hinge!
                    data.sigma             | 0
                    """)
    void aWrongValueIsRefusedInOneSentenceThatNamesTheKey(String key, String text) {
        InputException refusal =
                assertThrows(InputException.class, () -> Settings.of(key).parse(config, text));
        assertTrue(refusal.getMessage().startsWith(key), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"));
    }

    @Test
    void layersAreReadAsPeopleWriteThem() {
        for (String text : List.of("32, 16", "32 16", "32-16", "32 – 16", "[32;16".substring(1))) {
            GanConfig changed = Settings.of("generator.layers").parse(config, text);
            assertEquals(List.of(32, 16), changed.generator().network().hidden(), text);
        }
        assertEquals(
                List.of(),
                Settings.of("generator.layers").parse(config, "").generator().network().hidden());
    }

    @Test
    void onlyStructureAndSeedNeedANewRun() {
        assertEquals(
                List.of(),
                Settings.rebuilding(
                        config,
                        Settings.of("data.target").with(config.withBatchSize(3), "uniform")));
        assertEquals(
                List.of(Settings.of("generator.layers")),
                Settings.rebuilding(
                        config, Settings.of("generator.layers").with(config, List.of(3.0))));
    }

    @Test
    void aTargetOfAnotherDimensionNeedsANewRunAndDropsStartValues() {
        Setting target = Settings.of("data.target");
        GanConfig linear = Settings.of("generator.layers").with(config, List.of());
        linear = Settings.of("generator.start").with(linear, List.of(0.6, 0.0));
        GanConfig ring = target.with(linear, "ring");
        assertEquals(List.of(), ring.generator().network().start());
        assertEquals(
                List.of(target),
                Settings.rebuilding(target.with(config, "ring"), target.with(config, "uniform")));
        assertEquals(
                List.of(),
                Settings.rebuilding(target.with(config, "ring"), target.with(config, "grid")));
        assertTrue(Settings.rebuilding(linear, ring).contains(target));
    }

    @Test
    void numbersOfUpdatesDoNotMatterToExtraGradientWhichMakesOneOfEach() {
        Setting steps = Settings.of("discriminator.steps");
        assertTrue(steps.matters(config));
        assertFalse(steps.matters(Games.of("updates.order=extra-gradient")));
    }

    @Test
    void countsOfATargetAreWholeNumbers() {
        GanConfig ring = Settings.of("data.target").with(config, "ring");
        Setting modes = Settings.of("data.modes");
        assertEquals(5.0, modes.value(modes.parse(ring, "5")));
        assertThrows(InputException.class, () -> modes.parse(ring, "2.5"));
    }

    @Test
    void otherWidthsDropStartValuesThatNoLongerFit() {
        GanConfig linear = Settings.of("generator.layers").with(config, List.of());
        linear = Settings.of("generator.start").with(linear, List.of(0.6, 0.0));
        Settings.check(linear);
        GanConfig wider = Settings.of("generator.layers").with(linear, List.of(4.0));
        assertEquals(List.of(), wider.generator().network().start());
        GanConfig twoLatents = Settings.of("latent.dimension").with(linear, 2.0);
        assertEquals(List.of(), twoLatents.generator().network().start());
    }

    @Test
    void startValuesMustFitTheirNetwork() {
        GanConfig wrong = Settings.of("generator.start").with(config, List.of(1.0));
        InputException refusal = assertThrows(InputException.class, () -> Settings.check(wrong));
        assertEquals("setting.error.start", refusal.key());
    }

    @Test
    void minibatchFeaturesMustFitIntoMemory() {
        String features = "discriminator.minibatchKernels=64 batch=";
        Games.of(features + 512);
        InputException refusal =
                assertThrows(InputException.class, () -> Games.of(features + 4096));
        assertEquals("setting.error.pairs", refusal.key());
        Games.of(features + 4096 + " discriminator.minibatchKernels=2");
    }

    @ParameterizedTest
    @CsvSource({
        "0.001,0.001",
        "1e-5,1e-5",
        "0.2,0.2",
        "3.0,3",
        "128,128",
        "-0.5,-0.5",
        "1.5e-9,1.5e-9"
    })
    void numbersAreWrittenShort(double number, String text) {
        assertEquals(text, NumberText.format(number));
        assertEquals(number, Double.parseDouble(NumberText.format(number)));
    }

    @Test
    void aRefusalKnowsItsSettingHoweverItIsCalled() {
        GanConfig config = Games.of("discriminator.minibatchKernels=5");
        GanConfig held = Settings.of("regularisers.r1").with(config, 1.0);
        SettingException refusal = assertThrows(SettingException.class, () -> Settings.check(held));
        assertEquals("discriminator.minibatchKernels", refusal.setting().key());
        assertEquals(
                refusal.getMessage().replace(refusal.setting().key(), "D minibatch features"),
                refusal.sentence("D minibatch features"));
    }

    @Test
    void everySettingHasAPlaceOfItsOwnAmongItsPlayersOrTheGames() {
        for (Setting setting : Settings.all()) {
            SettingName name = setting.name();
            boolean isPlayers =
                    setting.key().startsWith("discriminator.")
                            || setting.key().startsWith("generator.");
            assertEquals(isPlayers, name.player().isPresent(), setting.key());
        }
    }
}
