package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Table;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.math.RandomStream;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

@DisplayName("A configuration with a drawing or a data file")
class DataFilesTest {
    @TempDir Path folder;

    @BeforeEach
    void putData() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(data(), "a;b;c\n1,5;2;x\n3;4;y\n-1;7,25;z\n");
    }

    private Path data() {
        return folder.resolve("data/my.csv");
    }

    private GanConfig table(String... more) {
        SettingOptions options = new SettingOptions(folder);
        options.add("--set", "data.target=table-2d");
        options.add("--set", "data.file=data/my.csv");
        for (String pair : more) {
            options.add("--set", pair);
        }
        return options.applyTo(GanConfig.standard());
    }

    private static GanConfig drawing(TargetKind kind) {
        RandomStream random = new RandomStream(1);
        int[] heights = new int[kind.dimension() == 1 ? 128 : 4096];
        Arrays.setAll(heights, i -> random.nextInt(256));
        return GanConfig.standard()
                .withTarget(new TargetConfig(kind, List.of(2.5, 0.5), Drawing.of(heights)));
    }

    private static InputException refused(Runnable reading) {
        return assertThrows(InputException.class, reading::run);
    }

    @Test
    void holdsTheDrawingItself() {
        Path file = folder.resolve("c.json");
        for (TargetKind kind : List.of(TargetKind.DRAWN_LINE, TargetKind.DRAWN_PLANE)) {
            ConfigFile.write(file, drawing(kind));
            assertEquals(drawing(kind), ConfigFile.read(file));
        }
    }

    @Test
    void namesTheDataFileAsSeenFromItself() throws IOException {
        GanConfig config = table("data.columns=b,1", "data.standardise=off");
        Path file = Files.createDirectories(folder.resolve("runs/old")).resolve("c.json");
        ConfigFile.write(file, config);
        String text = Files.readString(file);
        assertTrue(text.contains("\"file\": \"../../data/my.csv\""), text);
        assertTrue(text.contains("\"columns\": [ \"b\", \"a\" ]"), text);
        assertEquals(config, ConfigFile.read(file));
        Table table = (Table) config.target().material();
        assertEquals(7.25f, table.value(2, 0));
        assertEquals(-1f, table.value(2, 1));
    }

    @Test
    void keepsHowItsDataFileIsWritten() throws IOException {
        Files.writeString(data(), "Preise\na;b\n1.000;2\n3.000;4\n");
        String question = refused(this::table).getMessage();
        assertEquals(
                "--set: my.csv, line 3, column 1: \"1.000\" may be 1 or 1000: set data.decimal to"
                        + " \"point\" or \"comma\".",
                question);
        GanConfig config = table("data.decimal=comma");
        assertEquals(2000, ((Table) config.target().material()).mean(0));
        Path file = folder.resolve("c.json");
        ConfigFile.write(file, config);
        String text = Files.readString(file);
        for (String member :
                List.of(
                        "\"separator\": \"semicolon\"",
                        "\"decimal\": \"comma\"",
                        "\"skip\": \"1\"")) {
            assertTrue(text.contains(member), text);
        }
        assertEquals(config, ConfigFile.read(file));
        Files.writeString(file, text.replace("\"skip\": \"1\"", "\"skip\": 1"));
        assertEquals(config, ConfigFile.read(file));
    }

    @Test
    void movesTogetherWithItsData() throws IOException {
        ConfigFile.write(folder.resolve("c.json"), table());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/data"));
        Files.move(data(), elsewhere.resolve("my.csv"));
        Path moved = elsewhere.resolveSibling("c.json");
        Files.move(folder.resolve("c.json"), moved);
        Table table = assertInstanceOf(Table.class, ConfigFile.read(moved).target().material());
        assertEquals(elsewhere.resolve("my.csv").toString(), table.file().path());
    }

    @Test
    void mayNumberItsColumnsAndNeedNotKnowTheHash() throws IOException {
        Path file = folder.resolve("c.json");
        Files.writeString(
                file,
                """
                {"data": {"target": "table-2d", "file": "data/my.csv", "columns": [2, "a"]}}
                """);
        Table table = (Table) ConfigFile.read(file).target().material();
        assertEquals(List.of("b", "a"), table.file().columns());
        assertEquals(3, table.rows());
    }

    @Test
    void isRefusedIfTheDataHaveChanged() throws IOException {
        Path file = folder.resolve("c.json");
        ConfigFile.write(file, table());
        Files.writeString(data(), "a;b;c\n1,5;2;x\n3;4;y\n-1;7,26;z\n");
        InputException refusal = refused(() -> ConfigFile.read(file));
        assertTrue(
                refusal.getMessage()
                        .matches(
                                ".*c.json, line \\d+, column \\d+: .*my.csv does not hold the"
                                    + " numbers .* remove data.hash to take it as it is now\\."),
                refusal.getMessage());
    }

    @Test
    void isRefusedIfTheDataAreMissing() throws IOException {
        Path file = folder.resolve("c.json");
        ConfigFile.write(file, table());
        Files.delete(data());
        String sentence = refused(() -> ConfigFile.read(file)).getMessage();
        assertTrue(sentence.matches(".*c.json, line \\d+, column \\d+: .*"), sentence);
        assertTrue(sentence.endsWith(data() + " cannot be read: there is no such file or folder."));
    }

    @Test
    void isRefusedIfTheDataAreWrong() throws IOException {
        Files.writeString(data(), "a;b\n1;2\n3;x\n4;5\n6;7\n");
        String sentence = refused(this::table).getMessage();
        assertEquals(
                "--set: my.csv"
                        + ", line 3, column 2: column \"b\" must have a number such as 1.5, not"
                        + " \"x\".",
                sentence);
        String none = refused(() -> table("data.columns=a")).getMessage();
        assertEquals("--set: data.columns has 1 columns, but the target needs 2.", none);
    }

    @Test
    void hasNoDataFileForOtherTargets() {
        SettingOptions options = new SettingOptions(folder);
        options.add("--set", "data.file=data/my.csv");
        String sentence = refused(() -> options.applyTo(GanConfig.standard())).getMessage();
        assertTrue(sentence.contains("the target two-modes has no data.file"), sentence);
        assertTrue(sentence.contains("table-1d"), sentence);
    }

    @Test
    void replaysToTheSameBits() {
        Run run = new Run(table("latent.dimension=2"));
        steps(run, 10);
        run.configure(drawing(TargetKind.DRAWN_PLANE).withLatent(run.config().latent()));
        steps(run, 10);
        run.configure(run.config().withTarget(table("data.columns=b,a").target()));
        steps(run, 10);
        run.configure(Settings.of("data.standardise").parse(run.config(), "off"));
        steps(run, 3);
        Path file = folder.resolve("run.json");
        RunFile.write(file, run);
        SavedRun saved = RunFile.read(file);
        assertEquals(run.log(), saved.log());
        assertEquals(WeightHash.of(run), WeightHash.of(saved.replay()));
        assertFalse(saved.hash().isEmpty());
    }

    private static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(StepKind.BOTH);
        }
    }
}
