package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

@DisplayName("A saved run")
class RunFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("run.json");
    }

    /** A run with many changes while it trained. */
    private static Run eventful() {
        Run run = new Run(GanConfig.standard());
        steps(run, 20);
        set(run, "generator.learningRate", "0.02");
        set(run, "data.sigma", "0.5");
        run.step(StepKind.DISCRIMINATOR);
        steps(run, 5);
        // The standard sigma of the new target is the one that is set already.
        set(run, "data.target", "gaussian");
        set(run, "data.mean", "-1");
        set(run, "latent.prior", "uniform");
        run.step(StepKind.GENERATOR);
        steps(run, 20);
        return run;
    }

    private static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(StepKind.BOTH);
        }
    }

    private static void set(Run run, String key, String value) {
        Setting setting = Settings.of(key);
        run.configure(setting.parse(run.config(), value));
    }

    @Test
    void readsBackWhatDecidedIt() {
        Run run = eventful();
        RunFile.write(file(), run);
        SavedRun saved = RunFile.read(file());
        assertEquals(run.start(), saved.config());
        assertEquals(run.log(), saved.log());
        assertEquals(run.step(), saved.steps());
        assertEquals(run.trainer().discriminator().freeze(), saved.discriminator());
        assertEquals(run.trainer().generator().freeze(), saved.generator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discriminator.minibatchKernels=5",
                "discriminator.spectralNorm=on",
                "data.target=ring discriminator.packing=2"
            })
    void readsBackItsNetworksAsTheyWereFrozen(String settings) {
        Run run = new Run(Games.of(settings));
        steps(run, 3);
        RunFile.write(file(), run);
        SavedRun saved = RunFile.read(file());
        assertEquals(run.trainer().discriminator().freeze(), saved.discriminator());
        assertEquals(run.trainer().generator().freeze(), saved.generator());
    }

    @Test
    void isTheSameRunToTheLastBitWhenReplayed() {
        Run run = eventful();
        RunFile.write(file(), run);
        SavedRun saved = RunFile.read(file());
        assertEquals(saved.hash(), WeightHash.of(saved.replay()));
        assertEquals(saved.hash(), WeightHash.of(run));
    }

    @Test
    void readsBackAllThatItGoesOnWith() {
        Run run = eventful();
        RunFile.write(file(), run);
        assertEquals(run.held(), RunFile.read(file()).held().orElseThrow());
    }

    @Test
    void readsBackHowItWasLookedAt() {
        SavedView view =
                new SavedView(
                        Optional.of("ring"),
                        OptionalDouble.of(Double.POSITIVE_INFINITY),
                        Optional.of(Set.of("data", "score")),
                        Optional.of(Set.of()),
                        Optional.of(Set.of("losses")),
                        List.of(0.25, -1.5));
        RunFile.write(file(), eventful().held().lookingAt(17), view);
        SavedRun saved = RunFile.read(file());
        assertEquals(view, saved.view());
        assertEquals(OptionalLong.of(17), saved.lookedAt());
    }

    @Test
    void ofTheFirstVersionHasNoFormatAndNoCheckpoint() throws IOException {
        Run run = eventful();
        RunFile.write(file(), run);
        String text = Files.readString(file());
        Files.writeString(
                file(),
                text.replaceFirst("\"format\": 1,", "")
                        .replaceFirst("(?s),\\s*\"checkpoint\".*", "}"));
        SavedRun saved = RunFile.read(file());
        assertEquals(Optional.empty(), saved.held());
        assertEquals(saved.hash(), WeightHash.of(saved.replay()));
    }

    @Test
    void ofAnotherVersionHasNoCheckpointThatCanBeRead() throws IOException {
        edit("\"layout\": \"", "\"layout\": \"0");
        assertEquals(Optional.empty(), RunFile.read(file()).held());
    }

    @Test
    void ofANewerFormatIsRefused() throws IOException {
        edit("\"format\": 1", "\"format\": 2");
        assertEquals(
                file()
                        + ", line 4, column 13: this file has format 2, of a newer GANscope; this"
                        + " one reads formats up to 1.",
                refusal());
    }

    @Test
    void isRefusedWhenItsCheckpointIsNoLongerThatOfItsSettings() throws IOException {
        edit("\"learningRate\": 0.02", "\"learningRate\": 0.03");
        assertTrue(
                refusal()
                        .endsWith(
                                "the checkpoint is damaged, or the settings or the log were changed"
                                    + " after it was saved; without the member \"checkpoint\" the"
                                    + " run is trained again from step 0."),
                refusal());
    }

    private void edit(String before, String after) throws IOException {
        RunFile.write(file(), eventful());
        String text = Files.readString(file());
        assertTrue(text.contains(before), before);
        Files.writeString(file(), text.replace(before, after));
    }

    @Test
    void recordsThatItDivergedAndReplaysUpToThere() throws IOException {
        Run run = diverging();
        while (run.divergence().isEmpty()) {
            run.step(StepKind.BOTH);
        }
        RunFile.write(file(), run);
        String player = run.divergence().get().player().name().toLowerCase(Locale.ROOT);
        assertTrue(Files.readString(file()).contains("\"player\": \"" + player + "\""));
        SavedRun saved = RunFile.read(file());
        Run replayed = saved.replay();
        assertEquals(saved.hash(), WeightHash.of(replayed));
        assertEquals(run.divergence(), replayed.divergence());
        assertEquals(run.held(), saved.held().orElseThrow());
    }

    @Test
    void pairsTheWeightsOfARunThatDivergedWithTheirOwnDistances() throws IOException {
        Run run = diverging();
        while (run.divergence().isEmpty()) {
            run.step(StepKind.BOTH);
        }
        Run straight = diverging();
        while (straight.step() < run.divergence().get().step() - 1) {
            straight.step(StepKind.BOTH);
        }
        straight.measure();
        RunFile.write(file(), run);
        String diverged = metrics();
        SavedRun saved = RunFile.read(file());
        RunFile.write(file(), straight);
        assertEquals(metrics(), diverged);
        assertEquals(straight.step(), saved.steps());
        assertEquals(WeightHash.of(straight), saved.hash());
    }

    @Test
    void containsNoDistanceThatWasMeasuredAtAnotherStep() throws IOException {
        GanConfig config = GanConfig.standard();
        Run run = new Run(config);
        while (run.step() < 203) {
            run.step(StepKind.BOTH);
        }
        run.step(StepKind.DISCRIMINATOR);
        RunFile.write(file(), run);
        assertTrue(metrics().contains("\"jsd\": null"), metrics());
        assertTrue(metrics().contains("\"loss_g\": null"), metrics());
        assertTrue(!metrics().contains("\"loss_d\": null"), metrics());
    }

    private String metrics() throws IOException {
        String text = Files.readString(file());
        return text.substring(text.indexOf("\"metrics\""), text.indexOf("\"checkpoint\""));
    }

    private static Run diverging() {
        SettingOptions options = new SettingOptions();
        options.add("--set", "objective=least-squares");
        for (String player : new String[] {"discriminator", "generator"}) {
            options.add("--set", player + ".optimiser=sgd");
            options.add("--set", player + ".learningRate=1");
        }
        return new Run(options.applyTo(GanConfig.standard()));
    }

    @Test
    void holdsMetricsOnlyWhereThereAreSome() throws IOException {
        RunFile.write(file(), new Run(GanConfig.standard()));
        String start = Files.readString(file());
        assertTrue(start.contains("\"loss_d\": null"), start);
        RunFile.write(file(), eventful());
        String later = Files.readString(file());
        assertFalse(later.contains("\"loss_d\": null"), later);
    }

    @Test
    void isRefusedWhenItsWeightsWereChanged() throws IOException {
        RunFile.write(file(), new Run(GanConfig.standard()));
        String text = Files.readString(file());
        int digit = text.indexOf('.', text.indexOf("\"weights\"")) + 1;
        char other = text.charAt(digit) == '1' ? '2' : '1';
        Files.writeString(file(), text.substring(0, digit) + other + text.substring(digit + 1));
        assertTrue(
                refusal()
                        .endsWith(
                                "the weights do not have this hash; one of the two was changed"
                                        + " since the run."),
                refusal());
    }

    @Test
    void isRefusedWhenSomethingInItIsMissingOrOfAWrongKind() throws IOException {
        assertRefused("{}", "line 1, column 1: \"config\" is missing here; is this a run that");
        assertRefused("{\"config\": 3}", "line 1, column 12: \"config\" is not written as");
        assertRefused(
                "{\"config\": {\"bach\": 3}}", "line 1, column 13: there is no setting bach;");
        assertRefused(
                "{\"config\": {}, \"weights\": {\"discriminator\": [1]}}",
                "line 1, column 45: the discriminator 1-32-16-1 has 609 parameters, but here are"
                        + " 1.");
    }

    @Test
    void isRefusedWhenItsLogHoldsWhatNeedsANewRun() throws IOException {
        assertLogRefused(
                "{\"step\": 2, \"set\": {\"seed\": 9}}",
                "a change of seed needs a new run, so it cannot be in the log; write it into"
                        + " \"config\".");
        assertLogRefused(
                "{\"step\": 2, \"set\": {\"discriminator\": {\"layers\": [8]}}}",
                "a change of discriminator.layers needs a new run");
        assertLogRefused(
                "{\"step\": 2, \"set\": {\"data\": {\"target\": \"ring\"}}}",
                "a change of data.target needs a new run");
    }

    @Test
    void isRefusedWhenItsLogIsNotInTheOrderOfItsSteps() throws IOException {
        assertLogRefused(
                "{\"step\": 7, \"move\": \"generator\"}",
                "the log has step 7 here, but its steps must rise, from 0 to the 3 steps of the"
                        + " run.");
    }

    /** A run of three steps whose empty log is replaced by one entry. */
    private void assertLogRefused(String entry, String sentence) throws IOException {
        Run run = new Run(GanConfig.standard());
        steps(run, 3);
        RunFile.write(file(), run);
        String text = Files.readString(file());
        String edited = text.replaceFirst("\"log\": *\\[\\s*]", "\"log\": [" + entry + "]");
        assertNotEquals(text, edited);
        Files.writeString(file(), edited);
        assertTrue(refusal().matches("(?s).*run\\.json, line \\d+, column \\d+: .*"), refusal());
        assertTrue(refusal().contains(sentence), refusal());
    }

    private void assertRefused(String text, String sentence) throws IOException {
        Files.writeString(file(), text);
        assertTrue(refusal().startsWith(file() + ", " + sentence), refusal());
    }

    private String refusal() {
        return assertThrows(InputException.class, () -> RunFile.read(file())).getMessage();
    }
}
