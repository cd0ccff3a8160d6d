package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polygon;
import javafx.stage.Stage;

import org.ganscope.data.Region;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.StepChart;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.run.StageCard;
import org.ganscope.view.line.StageFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("Comparing two runs")
class CompareByHandTest {
    private static final String RATE = "generator.learningRate";

    /** Gives A the rate of B. */
    private static final String TO_A = "#to-a-generator-learningRate";

    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private RunModel b() {
        return open.window.second().orElseThrow().model();
    }

    private void compare() {
        open.click("#compare");
        untilCompared();
    }

    private void untilCompared() {
        open.until("there are two", () -> open.window.second().isPresent());
        awaitRest();
    }

    private void awaitRest() {
        open.until("it rests", () -> !open.window.isPulsing());
    }

    private void stepTo(long step) {
        open.onFx(() -> {
            open.model.transport().stepTo(step);
            return true;
        });
        untilStep(step);
    }

    private void untilStep(long step) {
        open.until(
                "both are at step " + step,
                () ->
                        open.model.snapshot().step() == step
                                && open.window.second().stream()
                                        .allMatch(run -> run.model().snapshot().step() == step));
    }

    private Bounds place(String query) {
        return open.onFx(() -> {
            Node node = open.window.lookup(query);
            return node.localToScene(node.getLayoutBounds());
        });
    }

    private String format(RunModel run, String key) {
        return open.onFx(() -> Settings.of(key).format(run.config()));
    }

    private boolean isThere(String query) {
        return open.onFx(() -> open.window.lookup(query) != null);
    }

    @Test
    void beginsWithOneClickAndMovesBothByOneSetOfControls() {
        stepTo(40);
        compare();
        assertEquals(40, open.onFx(() -> b().snapshot().step()));
        assertEquals(
                open.snapshot().generator(), open.onFx(() -> b().snapshot().generator()), "a copy");
        open.type(KeyCode.SPACE);
        open.until(
                "both train",
                () -> b().snapshot().step() > 60 && open.model.snapshot().step() > 60);
        open.type(KeyCode.SPACE);
        awaitRest();
        long paused = open.step();
        untilStep(paused);
        open.click("#timeline"); // its middle
        open.until("they are there", () -> open.model.snapshot().isLookingBack());
        awaitRest();
        untilStep(open.step());
        open.click("#timeline-continue");
        untilStep(paused);
        assertEquals(
                open.snapshot().generator(),
                open.onFx(() -> b().snapshot().generator()),
                "nothing differs yet");
    }

    @Test
    void listsWhatDiffersAndCopiesAValueFromOneToTheOther() {
        compare();
        String first = format(open.model, RATE);
        assertTrue(open.words("#differences-sentence").startsWith("Nothing differs"));
        open.enter(RATE, "0.004");
        assertEquals("0.004", format(b(), RATE), "the settings of B come first");
        assertEquals(first, format(open.model, RATE));
        assertTrue(open.words("#run-differs-b").contains("G learning rate"));
        assertTrue(open.words("#differences-sentence").startsWith("Same data, seed and noise"));
        open.click(TO_A);
        assertEquals("0.004", format(open.model, RATE));
        assertFalse(isThere(TO_A), "it does not differ any more");
    }

    @Test
    void changesTheSettingsOfAOrOfBoth() {
        compare();
        open.click("#side-a");
        open.enter(RATE, "0.002");
        assertEquals("0.002", format(open.model, RATE));
        assertNotEquals("0.002", format(b(), RATE));
        open.click("#side-both");
        open.enter("batch", "32");
        assertEquals("32", format(open.model, "batch"));
        assertEquals("32", format(b(), "batch"));
        stepTo(5);
        assertEquals("32", Settings.of("batch").format(open.onFx(() -> b().snapshot().config())));
    }

    @Test
    void exchangesTheRunsAndEndsWithTheSecondOnTheShelf() {
        compare();
        open.enter(RATE, "0.004");
        stepTo(30);
        awaitRest();
        Snapshot first = open.snapshot();
        open.click("#compare-exchange");
        open.until("they are", () -> b().snapshot().generator().equals(first.generator()));
        assertEquals("0.004", format(open.model, RATE));
        open.click("#compare");
        open.until("there is one", () -> open.window.second().isEmpty());
        open.until("it is kept", () -> open.model.snapshot().ways().shelf().size() == 1);
        assertFalse(isThere("#stage-b"));
        assertFalse(open.onFx(() -> open.window.lookup("#differences").isVisible()));
        stepTo(35);
        open.click("#compare .arrow-button");
        open.until("the earlier run is offered", () -> isInMenu("#compare-former-"));
        open.type(KeyCode.ESCAPE);
    }

    private boolean isInMenu(String begin) {
        return open.robot()
                .lookup(node -> node.getId() != null && node.getId().startsWith(begin.substring(1)))
                .tryQuery()
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saturation", "r1", "momentum", "rates", "order"})
    void hasTheComparisonsOfALectureOneClickAway(String template) {
        open.click("#compare .arrow-button");
        open.click("#compare-" + template);
        untilCompared();
        untilStep(0);
        assertTrue(open.words("#differences-sentence").startsWith("Same data, seed and noise"));
        assertNotEquals(open.words("#run-differs"), open.words("#run-differs-b"));
        stepTo(20);
        assertNotEquals(open.snapshot().generator(), open.onFx(() -> b().snapshot().generator()));
    }

    @Test
    void showsBothRunsOnCommonAxesAndInCommonCharts() {
        compare();
        open.enter(RATE, "0.5"); // far out after steps 1, 3 and 4
        for (int step : new int[] {1, 3, 4, 40}) {
            stepTo(step);
            awaitRest();
        }
        StageCard first = open.stage();
        StageCard second = open.onFx(() -> open.window.second().orElseThrow().stage());
        assertEquals(range(first), range(second));
        double width = range(first).getLast() - range(first).getFirst();
        assertTrue(width > 6, "wider than that of the data, 5: " + width);
        assertEquals(place("#stage").getWidth(), place("#stage-b").getWidth(), 1);
        StepChart losses = (StepChart) open.window.lookup("#chart-losses");
        assertEquals(2, open.onFx(losses::comparedValues).size());
        assertNotEquals(open.onFx(losses::values), open.onFx(losses::comparedValues));
        assertTrue(open.onFx(() -> open.window.lookup("#chart-legend").isVisible()));
        open.onFx(() -> {
            open.view.z1Property().set(1.2);
            return true;
        });
        open.until(
                "both probes are there",
                () ->
                        first.frame().orElseThrow().probe().z() == 1.2
                                && second.frame().orElseThrow().probe().z() == 1.2);
        open.type(KeyCode.C);
        open.until("there is one", () -> open.window.second().isEmpty());
        awaitRest();
        assertEquals(List.of(), open.onFx(losses::comparedValues));
    }

    private List<Double> range(StageCard stage) {
        return open.onFx(() -> {
            StageFrame frame = stage.frame().orElseThrow();
            return List.of(frame.xLow(), frame.xHigh());
        });
    }

    @Test
    void showsTheSamePartOfThePlane() {
        open.onFx(() -> {
            open.model.starter().choose(Scenarios.of("ring"));
            return true;
        });
        compare();
        Bounds plane = place("#plane");
        Region whole = open.onFx(() -> seen(open.stage()));
        open.robot().moveTo("#plane").scroll(3, javafx.geometry.VerticalDirection.UP);
        open.until("it is zoomed", () -> !seen(open.stage()).equals(whole));
        awaitRest();
        assertTrue(plane.getWidth() > 200, "wide enough to read");
        assertEquals(
                open.onFx(() -> seen(open.stage())),
                open.onFx(() -> seen(open.window.second().orElseThrow().stage())));
    }

    private static Region seen(StageCard stage) {
        return stage.planeFrame().orElseThrow().seen();
    }

    @Test
    void beginsAnewWithBothWhereOneNeedsANewRun() {
        stepTo(20);
        compare();
        stepTo(30);
        open.onFx(() -> {
            b().settings().parse(Settings.of("generator.layers"), "8");
            return true;
        });
        untilStep(0);
        assertFalse(open.snapshot().isLookingBack());
    }

    /** Saves the run of the window in a file of this name. */
    private Path saved(String name) {
        Path file = folder.resolve(name);
        open.picked = Optional.of(file);
        open.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        open.until("it is saved", () -> open.status().contains("Saved"));
        return file;
    }

    private void untilStatus(String part) {
        open.until("it says " + part, () -> open.status().contains(part));
    }

    @Test
    void takesTheSecondRunFromAFile() {
        open.enter(RATE, "0.004");
        stepTo(40);
        saved("fast.ganscope");
        Snapshot fast = open.snapshot();
        open.enter(RATE, "0.002");
        open.type(KeyCode.R);
        open.until("it begins anew", () -> open.model.snapshot().end() == 0);
        stepTo(60);
        open.click("#compare .arrow-button");
        open.click("#compare-with-file");
        untilStatus("fast.ganscope is B.");
        open.until("there are two", () -> open.window.second().isPresent());
        untilStep(40);
        assertEquals(fast.generator(), open.onFx(() -> b().snapshot().generator()));
        assertEquals("0.004", format(b(), RATE));
        assertEquals("0.002", format(open.model, RATE));
        stepTo(70);
        assertFalse(open.snapshot().isLookingBack(), "both go on");
    }

    @Test
    void takesAnotherSecondRunWhereAFileIsDroppedOntoTheSecond() throws IOException {
        stepTo(30);
        Path file = saved("a.ganscope");
        compare();
        stepTo(50);
        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"batch\": 33}");
        drop(settings);
        untilSecond("the settings", second -> second.config().batchSize() == 33);
        assertTrue(open.status().startsWith("settings.json is B."));
        untilStep(0);
        drop(file);
        untilSecond("the run", second -> second.snapshot().end() == 30);
        untilStep(0); // where A is looked at
        assertEquals(50, open.snapshot().end(), "A is as it was");
        RunModel second = b();
        for (String[] refused :
                new String[][] {
                    {"x.json", "{\"batch\": 0}", "batch"},
                    {"ring.json", "{\"data.target\": \"ring\"}", "cannot be compared with A"},
                    {"table.json", "1,2,3", "holds data, not a run"},
                    {"trial.json", "{\"evaluation\": {}}", "is an experiment"}
                }) {
            drop(Files.writeString(folder.resolve(refused[0]), refused[1]));
            untilStatus(refused[2]);
        }
        assertEquals(second, b());
        assertEquals(50, open.snapshot().end());
    }

    private void untilSecond(String what, Predicate<RunModel> condition) {
        open.until(
                what + " is B",
                () -> open.window.second().stream().anyMatch(run -> condition.test(run.model())));
    }

    private void drop(Path file) {
        open.onFx(() -> {
            open.window.droppedOnSecond().take(List.of(file));
            return true;
        });
    }

    @Test
    void givesDrawingsAndTablesToTheRunWhoseSettingsAreChanged() throws IOException {
        compare();
        GanConfig first = open.onFx(open.model::config);
        open.robot().push(KeyCode.CONTROL, KeyCode.D);
        assertEquals("Use for B", open.words("#drawing-use"));
        open.robot().drag("#sheet-line").dropBy(60, 20);
        open.click("#drawing-use");
        open.until("B has it", () -> b().config().target().kind() == TargetKind.DRAWN_LINE);
        assertEquals(first, open.onFx(open.model::config));
        open.click("#side-a");
        drop(Files.writeString(folder.resolve("x.csv"), "x\n1.5\n2.5\n3.5\n4.5\n5.5\n"));
        open.until("it is read", () -> !open.robot().lookup("#import-use").query().isDisabled());
        assertEquals("Use for B", open.words("#import-use"), "it was dropped there");
        open.click("#side-both");
        assertEquals("Use for both", open.words("#import-use"));
        open.click("#import-use");
        for (RunModel run : List.of(open.model, b())) {
            open.until("both have it", () -> run.config().target().kind() == TargetKind.TABLE_LINE);
        }
    }

    @Test
    void saysThatTheComparisonHasEndedWhenAnotherRunIsOpened() {
        stepTo(20);
        Path file = saved("a.ganscope");
        compare();
        open.onFx(() -> {
            open.window.dropped().take(List.of(file));
            return true;
        });
        untilStatus("The comparison has ended; B is on the shelf");
        assertTrue(open.onFx(() -> open.window.second().isEmpty()));
    }

    @Test
    void marksOnTheTimelineWhatWasChangedInEitherRun() {
        stepTo(20);
        compare();
        open.enter(RATE, "0.004");
        stepTo(40);
        open.click("#side-a");
        open.enter("batch", "32");
        stepTo(60);
        open.until("both are there", () -> signs().size() == 2);
        List<Bounds> places =
                open.onFx(() ->
                        signs().stream()
                                .map(sign -> sign.localToScene(sign.getBoundsInLocal()))
                                .toList());
        double middle = place("#timeline").getCenterY();
        assertTrue(places.getFirst().getMaxY() < middle, "A above the line");
        assertTrue(places.getLast().getMinY() > middle, "B below it");
        assertTrue(places.getLast().getCenterX() < places.getFirst().getCenterX());
        open.robot().clickOn(signs().getLast());
        untilStep(20);
        open.type(KeyCode.C);
        open.until("there is one", () -> signs().size() == 1);
    }

    private List<Node> signs() {
        return open.onFx(() ->
                open.window.lookupAll(".timeline-sign").stream()
                        .filter(Polygon.class::isInstance)
                        .toList());
    }
}
