package org.ganscope.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.EveryGame;
import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.session.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The scripts without Python: that each has what it uses. Whether they compute what we compute is
 * seen in {@link PyTorchTest}.
 */
class TorchScriptTest {
    private static final Pattern DEFINED =
            Pattern.compile("^(?:def|class) (\\w+)|^(\\w+) = ", Pattern.MULTILINE);

    /** Names of the script's own, by how they are written: functions are called. */
    private static final Pattern CALLED = Pattern.compile("(?<![\\w.])([a-z_]+)\\(");

    private static final Pattern CONSTANT = Pattern.compile("(?<![\\w.\"'])([A-Z][A-Z_0-9]+)\\b");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|#.*");

    /** What Python and the imports bring. */
    private static final Set<String> BROUGHT =
            Set.of(
                    "softplus",
                    "linear",
                    "normalize",
                    "functional_call",
                    "next",
                    "iter",
                    "super",
                    "range",
                    "len",
                    "isinstance",
                    "dict",
                    "list",
                    "zip",
                    "sum",
                    "max",
                    "min",
                    "print",
                    "all",
                    "slice");

    static String script(GanConfig config) {
        return script(config, List.of());
    }

    private static String script(GanConfig config, List<LogEntry> log) {
        try {
            StringWriter out = new StringWriter();
            TorchScript.write(out, config, log, 0);
            return out.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNameInTheScriptOfEveryGameIsDefined(Objective objective) {
        for (String game : EveryGame.of(objective)) {
            assertEquals(Set.of(), undefined(script(Games.of(game))), game);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNameInTheScriptOfEveryTargetIsDefined(TargetKind kind) {
        GanConfig config = GanConfig.standard().withTarget(TargetConfig.standard(kind));
        assertEquals(Set.of(), undefined(script(config)));
    }

    @Test
    void anUndefinedNameIsSeen() {
        assertEquals(Set.of("clip_weights", "CLIP"), undefined("clip_weights(CLIP)\n"));
    }

    private static Set<String> undefined(String script) {
        String code = TEXT.matcher(script).replaceAll("");
        Set<String> defined = new HashSet<>(BROUGHT);
        DEFINED.matcher(code)
                .results()
                .forEach(found -> {
                    for (int group = 1; group <= 2; group++) {
                        if (found.group(group) != null) {
                            defined.add(found.group(group));
                        }
                    }
                });
        defined.add("sample"); // a parameter
        Set<String> used = new TreeSet<>();
        CALLED.matcher(code).results().forEach(found -> used.add(found.group(1)));
        CONSTANT.matcher(code).results().forEach(found -> used.add(found.group(1)));
        used.removeAll(defined);
        used.removeIf(name -> code.contains("def " + name + "("));
        return used;
    }

    @Test
    void noLineOfTheTemplateIsForAWordThatNoConfigurationHas() {
        Set<String> left = new TreeSet<>(Template.words());
        List<GanConfig> configs = new ArrayList<>(Games.all());
        for (Objective objective : Objective.values()) {
            EveryGame.of(objective).forEach(game -> configs.add(Games.of(game)));
        }
        for (TargetKind kind : TargetKind.values()) {
            configs.add(GanConfig.standard().withTarget(TargetConfig.standard(kind)));
        }
        configs.add(Games.of("discriminator.schedule=step"));
        for (GanConfig config : configs) {
            left.removeAll(new TorchProgram(config, List.of()).words());
        }
        left.removeAll(Set.of("script", "notebook"));
        assertEquals(Set.of(), left);
    }

    @Test
    void noMarkOfTheTemplateIsLeft() {
        for (GanConfig config : Games.all()) {
            String script = script(config);
            assertFalse(script.contains("#?") || script.contains("#!"), script);
        }
    }

    @Test
    void theScriptIsShortAndNamesTheLinesOfTheAlgorithm() {
        String script = script(GanConfig.standard());
        assertTrue(script.lines().count() < 330, () -> script.lines().count() + " lines");
        for (int line = 1; line <= 8; line++) {
            if (line != 6) { // the end of the loop
                assertTrue(script.contains("# line " + line), "line " + line);
            }
        }
    }

    @Test
    void changesInTheCourseOfTheRunAreNamed() {
        List<LogEntry> log = List.of(new LogEntry.Configured(40, GanConfig.standard()));
        String script = script(GanConfig.standard(), log);
        assertTrue(script.contains("after step 40"), script);
        assertFalse(script(GanConfig.standard()).contains("after step"));
    }

    @Test
    void aLargeTableIsThinnedAndThatIsNamed() {
        double[] values = new double[50_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        String script = script(withTable(TableFile.of("/data/rows.csv"), values));
        assertTrue(script.contains("# 20000 rows of \"rows.csv\""), "the comment");
        assertFalse(script.contains("/data"), "a folder");
        assertTrue(script.contains("all 50,000 rows of the data: 20,000 of them"), "the note");
    }

    @Test
    void theNamesOfAFileAndItsColumnsRunNothing() {
        String name = "a\nimport os\n\"\"\"\n#! settings\u2028b\r'.csv";
        TableFile file = TableFile.of(name).withColumns(List.of(name));
        String script = script(withTable(file, 1, 2, 4));
        assertTrue(script.chars().noneMatch(c -> c == '\r' || c == '\u2028'), "control characters");
        assertTrue(script.lines().noneMatch(line -> line.startsWith("import os")), script);
        assertEquals(Set.of(), undefined(script));
    }

    private static GanConfig withTable(TableFile file, double... values) {
        TargetConfig target =
                TargetConfig.standard(TargetKind.TABLE_LINE).withMaterial(Table.of(file, values));
        return GanConfig.standard().withTarget(target);
    }

    @Test
    void theNotebookHasTheCodeOfTheScript() throws IOException {
        for (GanConfig config : Games.all()) {
            StringWriter out = new StringWriter();
            TorchNotebook.write(out, config, List.of(), 0);
            JsonNode notebook = new ObjectMapper().readTree(out.toString());
            assertEquals(4, notebook.get("nbformat").asInt());
            assertEquals(5, notebook.get("nbformat_minor").asInt());
            Set<String> ids = new HashSet<>();
            notebook.get("cells").forEach(cell -> ids.add(cell.get("id").asText()));
            assertEquals(notebook.get("cells").size(), ids.size(), "ids");
            String code = code(notebook);
            String function = "def discriminator_gradient(t):";
            String script = script(config);
            String body = script.substring(script.indexOf(function));
            assertTrue(code.contains(body.substring(0, body.indexOf("\n\n\n"))), code);
            assertTrue(code.contains("losses = train(STEPS)"), code);
            assertTrue(code.contains("import matplotlib"), code);
        }
    }

    private static String code(JsonNode notebook) {
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : notebook.get("cells")) {
            if (cell.get("cell_type").asText().equals("code")) {
                StringBuilder source = new StringBuilder();
                cell.get("source").forEach(line -> source.append(line.asText()));
                cells.add(source.toString());
            }
        }
        return cells.stream().collect(Collectors.joining("\n\n"));
    }
}
