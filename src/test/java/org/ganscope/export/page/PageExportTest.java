package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ganscope.lesson.Scenarios;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.session.file.PlannedRun;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

@DisplayName("A run that is exported as a page")
class PageExportTest {
    private static final long MOST_BYTES = 1_500_000;

    @TempDir Path folder;

    private JsonNode exported(PlannedRun plan, long steps) throws IOException {
        Path file = folder.resolve("run.html");
        assertTrue(new PageExport().write(plan, steps, file, _ -> true).isPresent());
        String page = Files.readString(file);
        int from = page.indexOf("id=\"run\">") + "id=\"run\">".length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
    }

    @Test
    void hasBothNetworksAtItsKeyframes() throws IOException {
        JsonNode data = exported(Pages.plan("seed=5"), 40);
        assertEquals(5, data.get("seed").asLong());
        JsonNode steps = data.at("/keyframes/step");
        assertEquals(0, steps.get(0).asLong());
        assertEquals(40, steps.get(steps.size() - 1).asLong());
        for (String player : List.of("generator", "discriminator")) {
            JsonNode weights = data.at("/networks/" + player + "/weights");
            assertEquals(steps.size(), weights.get("rows").asInt());
        }
        assertEquals("[1,16,1]", data.at("/networks/generator/widths").toString());
        assertEquals(49, data.at("/networks/generator/weights/columns").asInt());
        assertEquals(steps.size(), data.at("/keyframes/verdict").size());
        assertEquals(1, data.get("scenes").size());
    }

    @Test
    void hasItsWholeStoryInLessThanItMayWeigh() throws IOException {
        PlannedRun plan = PlannedRun.of(Scenarios.standard().config()).from("two-modes");
        JsonNode data = exported(plan, 2000);
        assertEquals("Two modes", data.get("title").asText());
        assertTrue(data.get("verdicts").size() > 5, "verdicts: " + data.get("verdicts").size());
        assertTrue(Files.size(folder.resolve("run.html")) < MOST_BYTES);
    }

    @Test
    void hasABitOfEveryChange() throws IOException {
        PlannedRun start = Pages.plan("data.target=two-modes");
        PlannedRun plan =
                new PlannedRun(
                        start.config(),
                        List.of(
                                new LogEntry.Configured(
                                        10, Pages.plan("objective=hinge").config())),
                        OptionalLong.of(20),
                        Optional.empty());
        JsonNode data = exported(plan, 20);
        assertEquals(1, data.get("changes").size());
        assertEquals(10, data.at("/changes/0/step").asLong());
        assertEquals("probability", data.at("/scenes/0/score/kind").asText());
        assertEquals("hinge", data.at("/scenes/1/score/kind").asText());
        assertEquals(1, data.at("/keyframes/scene/20").asInt());
    }

    @Test
    void makesTheSameBitsAsWithoutAPage() {
        PlannedRun plan = Pages.plan("seed=9");
        Run run =
                new PageExport()
                        .write(plan, 60, folder.resolve("run.html"), _ -> true)
                        .orElseThrow();
        assertEquals(WeightHash.of(Run.replay(plan.config(), plan.log(), 60)), WeightHash.of(run));
    }

    @Test
    void endsWhereTheRunDiverges() throws IOException {
        JsonNode data =
                exported(
                        Pages.plan(
                                "batch=8",
                                "objective=least-squares",
                                "discriminator.optimiser=sgd",
                                "discriminator.learningRate=1",
                                "generator.optimiser=sgd",
                                "generator.learningRate=1"),
                        5000);
        JsonNode steps = data.at("/keyframes/step");
        long last = steps.get(steps.size() - 1).asLong();
        assertTrue(last < 5000, "last step: " + last);
        int verdict = data.at("/keyframes/verdict/" + (steps.size() - 1)).asInt();
        assertEquals("bad", data.at("/verdicts/" + verdict + "/mood").asText());
    }

    @Test
    void leavesNothingWhenItIsStopped() throws IOException {
        Path file = folder.resolve("run.html");
        Optional<Run> run = new PageExport().write(Pages.plan(), 50, file, step -> step < 7);
        assertEquals(Optional.empty(), run);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void isRefusedBeforeItIsTrained() {
        Path file = folder.resolve("missing").resolve("run.html");
        PageExport export = new PageExport();
        assertThrows(
                InputException.class,
                () ->
                        export.write(
                                Pages.plan(),
                                50,
                                file,
                                step -> {
                                    throw new AssertionError("trained step " + step);
                                }));
    }

    /** Each sentence is about this run. */
    @Test
    void saysWhatItShowsInAnotherWay() throws IOException {
        JsonNode data =
                exported(
                        Pages.plan(
                                "discriminator.packing=2",
                                "latent.dimension=3",
                                "updates.averaging=0.9",
                                "regularisers.noise=0.1"),
                        5);
        assertEquals(6, data.get("notes").size(), data.get("notes").toString());
        assertEquals(2, exported(Pages.plan(), 5).get("notes").size());
    }
}
