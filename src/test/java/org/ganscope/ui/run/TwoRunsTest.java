package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("Two runs side by side in one window")
class TwoRunsTest {
    private static final int STEPS = 200;

    private final GanConfig config = GanConfig.standard().withSeed(3);
    private final GanConfig other = config.withSeed(4);
    private Stage stage;
    private TwoRuns two;

    @Start
    void keepTheStage(Stage given) {
        stage = given;
    }

    @AfterEach
    void closeTheWindow() {
        two.close();
    }

    private void open(GanConfig first, GanConfig second) {
        two = TwoRuns.open(stage, first, second);
    }

    private Snapshot[] trained(GanConfig first, GanConfig second) {
        open(first, second);
        two.each(run -> run.transport().stepTo(STEPS));
        two.until("both are there", () -> both(run -> run.snapshot().step() == STEPS));
        two.awaitRest();
        return new Snapshot[] {
            two.onFx(() -> two.first().snapshot()), two.onFx(() -> two.second().snapshot())
        };
    }

    private boolean both(Predicate<RunModel> condition) {
        return condition.test(two.first()) && condition.test(two.second());
    }

    @Test
    void areBothTrainedAndDrawnByTheOneTimer() {
        open(config, other);
        two.each(run -> run.transport().play());
        two.until("both train", () -> both(run -> run.snapshot().step() > 50));
        two.until("the one is drawn", () -> isDrawn(0));
        two.until("the other is drawn", () -> isDrawn(1));
    }

    /** Whether its stage and its charts show a step of the training. */
    private boolean isDrawn(int place) {
        RunView view = two.views.get(place);
        return view.stage().frame().isPresent()
                && view.model().chartProperty().get().step() > 0
                && two.text(place == 0 ? "#status-sentence" : "#status-sentence-b").length() > 10;
    }

    @Test
    void makeTheSameBitsAsEachDoesAlone() {
        Snapshot[] trained = trained(config, other);
        assertAlone(config, trained[0]);
        assertAlone(other, trained[1]);
        assertNotEquals(trained[0].generator(), trained[1].generator());
    }

    private static void assertAlone(GanConfig config, Snapshot trained) {
        Run alone = new Run(config);
        for (int i = 0; i < STEPS; i++) {
            alone.step(StepKind.BOTH);
        }
        Snapshot expected = alone.snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0);
        assertEquals(expected.generator(), trained.generator());
        assertEquals(expected.discriminator(), trained.discriminator());
    }

    @Test
    void areDifferentPicturesWithDifferentSeeds() {
        trained(config, other);
        assertFalse(two.havePicturesAlike(RunView::stage), "stages");
        assertFalse(two.havePicturesAlike(RunView::charts), "charts");
    }

    @Test
    void areTheSamePicturesWithTheSameSeedBeforeTheFirstStep() {
        open(config, config); // later the axes remember which frames there were
        two.awaitRest();
        assertTrue(two.havePicturesAlike(RunView::stage), "stages");
        assertTrue(two.havePicturesAlike(RunView::charts), "charts");
    }

    @Test
    void letTheOneGoOnWhileTheOtherIsPaused() {
        open(config, other);
        two.each(run -> run.transport().play());
        two.until("both train", () -> both(run -> run.snapshot().step() > 20));
        two.interact(() -> two.first().transport().pause());
        two.until("the one stands", () -> two.first().snapshot().state() == SessionState.PAUSED);
        long stands = two.onFx(() -> two.first().snapshot().step());
        long went = two.onFx(() -> two.second().snapshot().step());
        two.until("the other goes on", () -> two.second().snapshot().step() > went + 100);
        assertEquals(stands, two.onFx(() -> two.first().snapshot().step()));
        assertTrue(two.onFx(() -> two.second().transport().trainingProperty().get()));
        assertTrue(two.onFx(two::isPulsing), "the other needs the timer");
    }

    @Test
    void changeTheSettingsOfTheirOwnRunAlone() {
        open(config, other);
        two.interact(() -> two.second().starter().choose(Scenarios.of("ring")));
        two.until("it is there", () -> two.second().snapshot().config().dataDimension() == 2);
        assertEquals(config, two.onFx(() -> two.first().config()));
        assertEquals(
                Scenarios.standard(),
                two.onFx(() -> two.first().origin().scenarioProperty().get()));
        two.until("the plane is drawn", () -> two.views.get(1).stage().planeFrame().isPresent());
        assertTrue(two.onFx(() -> two.views.get(0).stage().frame().isPresent()));
    }

    @Test
    void haveNoIdTwice() {
        open(Scenarios.of("two-modes").config(), Scenarios.of("ring").config());
        two.awaitRest();
        List<String> ids = two.ids();
        Set<String> seen = new HashSet<>();
        List<String> twice = ids.stream().filter(id -> !seen.add(id)).toList();
        assertEquals(List.of(), twice);
        assertTrue(seen.containsAll(Set.of("stage", "plane", "chart-losses", "status", "z1")));
        assertEquals(
                seen.stream().filter(id -> !id.endsWith("-b")).collect(Collectors.toSet()),
                seen.stream()
                        .filter(id -> id.endsWith("-b"))
                        .map(id -> id.substring(0, id.length() - 2))
                        .collect(Collectors.toSet()),
                "each run has all of them");
    }

    @Test
    void shareThemeAndProbe() {
        trained(config, other);
        double light = two.onFx(() -> TwoRuns.brightness(two.views.getFirst().stage()));
        two.interact(() -> {
            two.view.themeProperty().set(Theme.DARK);
            two.view.z1Property().set(1);
        });
        two.until("both probes are there", () -> probe(0) == 1 && probe(1) == 1);
        two.awaitRest();
        for (RunView run : two.views) {
            two.until("it is dark", () -> TwoRuns.brightness(run.stage()) < light / 2);
        }
    }

    private double probe(int place) {
        return two.views.get(place).stage().frame().orElseThrow().probe().z();
    }

    @Test
    void restWhereTheGamesHaveDifferentLayers() {
        open(Scenarios.of("ring").config(), Scenarios.of("ring-wgan-gp").config());
        two.interact(() -> two.views.get(0).stage().layers().toggle(PlaneLayer.OPTIMAL));
        two.awaitRest();
        assertTrue(shows(0, PlaneLayer.OPTIMAL));
        assertTrue(shows(1, PlaneLayer.SCORE), "this game has no optimum");
        assertFalse(shows(1, PlaneLayer.OPTIMAL));
    }

    private boolean shows(int place, PlaneLayer layer) {
        return two.onFx(() ->
                        two.views.get(place).stage().planeFrame().orElseThrow().layers().shown())
                .contains(layer);
    }

    @Test
    void askForNoPulseAtRest() {
        trained(config, other);
        long before = two.pulses();
        two.passPulses(20);
        assertEquals(before, two.pulses());
        assertFalse(two.onFx(two::isPulsing));
        two.interact(() -> two.second().transport().step(StepKind.BOTH, 1));
        two.until("it is drawn", () -> two.second().snapshot().step() == STEPS + 1);
        assertTrue(two.pulses() > before);
        assertEquals(STEPS, two.onFx(() -> two.first().snapshot().step()));
    }

    @Test
    void areLetGoByTheStateOfTheirWindow() {
        open(config, other);
        two.awaitRest();
        WeakReference<Parent> dropped = new WeakReference<>(two.onFx(() -> two.dropped(config)));
        two.until(
                "it is collected",
                () -> {
                    System.gc();
                    return dropped.refersTo(null);
                });
    }

    @Test
    void endBothTheirThreads() {
        open(config, other);
        two.each(run -> run.transport().play());
        two.until("both train", () -> both(run -> run.snapshot().step() > 20));
        assertEquals(2, two.threads());
        two.close();
        two.until("they end", () -> two.threads() == 0);
    }
}
