package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.chart.StepChart;
import org.ganscope.ui.model.ChartSpecs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The charts of a window")
class ChartsByHandTest {
    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private void step(int count) {
        long goal = open.step() + count;
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, count));
        open.until("it has made the steps", () -> open.step() == goal);
        open.until("the charts show them", () -> open.model.chartProperty().get().step() == goal);
    }

    private StepChart chart(ChartSpecs which) {
        return open.robot().lookup("#chart-" + which.key()).queryAs(StepChart.class);
    }

    private List<String> values(ChartSpecs which) {
        return open.onFx(() -> chart(which).values());
    }

    private void set(String key, Object value) {
        open.robot().interact(() -> open.model.settings().set(Settings.of(key), value));
    }

    @Test
    void areChosenSeveralAtATimeByClicks() {
        open.click("#chart-menu");
        for (ChartSpecs left : List.of(ChartSpecs.SCORES, ChartSpecs.GRADIENTS)) {
            open.click("#chart-menu-" + left.key());
            open.until("it is left out", () -> !chart(left).isVisible());
            assertTrue(open.onFx(menu()::isShowing), "the menu stays open");
        }
        open.click("#chart-menu-" + ChartSpecs.SCORES.key());
        open.until("it is back", () -> chart(ChartSpecs.SCORES).isVisible());
        open.type(KeyCode.ESCAPE);
        open.until("the menu is closed", () -> !menu().isShowing());
    }

    @Test
    void areChosenSeveralAtATimeByKeys() {
        open.robot().interact(menu()::requestFocus);
        open.type(KeyCode.ENTER);
        open.until("the menu is open", menu()::isShowing);
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN, KeyCode.SPACE)) {
            open.type(key);
        }
        open.until("two are left out", () -> open.window.shownChartsProperty().get().size() == 3);
        assertTrue(open.onFx(menu()::isShowing), "the menu stays open");
        assertFalse(
                open.onFx(() -> open.model.transport().trainingProperty().get()),
                "Space chose a chart");
    }

    private MenuButton menu() {
        return open.robot().lookup("#chart-menu").queryAs(MenuButton.class);
    }

    @Test
    void sayThatTheDistanceOverThePlaneIsSliced() {
        assertEquals("W₁ to the data", title(TargetKind.TWO_MODES));
        assertEquals("Sliced W₁ to the data", title(TargetKind.RING));
    }

    private static String title(TargetKind kind) {
        GanConfig config = GanConfig.standard().withTarget(TargetConfig.standard(kind));
        return ChartSpecs.WASSERSTEIN.spec(config).title();
    }

    @Test
    void comeBackWhenTheVerdictLeadsToThem() {
        step(400);
        open.until(
                "there is a link",
                () ->
                        open.onFx(() ->
                                        open.robot()
                                                .lookup("#status-link")
                                                .queryAs(Hyperlink.class))
                                .isVisible());
        open.robot()
                .interact(() -> open.window.shownChartsProperty().set(Set.of(ChartSpecs.LOSSES)));
        assertFalse(open.onFx(() -> chart(ChartSpecs.JSD).isVisible()));
        open.robot()
                .interact(
                        () -> open.robot().lookup("#status-link").queryAs(Hyperlink.class).fire());
        assertTrue(open.onFx(() -> chart(ChartSpecs.JSD).isVisible()));
    }

    @Test
    void showWhatTheCommandLineReportsOfTheSameStep() {
        step(203);
        Run run = new Run(GanConfig.standard());
        for (int i = 0; i < 203; i++) {
            run.step(StepKind.BOTH);
        }
        run.measure();
        open.until(
                "the losses are drawn",
                () ->
                        values(ChartSpecs.LOSSES)
                                .equals(
                                        List.of(
                                                NumberDisplay.value(
                                                        run.latest(Series.DISCRIMINATOR_LOSS)),
                                                NumberDisplay.value(
                                                        run.latest(Series.GENERATOR_LOSS)))));
        assertEquals(List.of(NumberDisplay.value(run.latest(Series.JSD))), values(ChartSpecs.JSD));
        assertEquals(
                List.of(NumberDisplay.value(run.latest(Series.WASSERSTEIN))),
                values(ChartSpecs.WASSERSTEIN));
        assertEquals("", open.onFx(() -> chart(ChartSpecs.JSD).at()));
    }

    @Test
    void rememberEveryChangedSettingUntilReset() {
        open.robot().interact(() -> open.model.starter().choose(Scenarios.standard()));
        String plain = open.words("#scenario");
        step(5);
        set("batch", 32.0);
        set("objective", "minimax");
        step(5);
        String changed = open.words("#scenario");
        assertFalse(changed.equals(plain), changed);
        assertEquals(
                List.of("objective", "batch"), // one change, in the order of the settings
                open.snapshot().changes().stream().map(each -> each.setting().key()).toList());
        GanConfig standard = Scenarios.standard().config();
        open.robot()
                .interact(() ->
                        open.model
                                .settings()
                                .set(Settings.of("batch"), (double) standard.batchSize()));
        set("objective", Settings.of("objective").format(standard));
        step(5);
        assertEquals(standard, open.onFx(open.model::config));
        assertEquals(changed, open.words("#scenario"), "this run was not like the scenario");
        open.robot().interact(open.model.starter()::reset);
        open.until("it is reset", () -> open.words("#scenario").equals(plain));
        assertTrue(open.snapshot().changes().isEmpty());
    }

    @Test
    void areLeftOutAsWanted() {
        open.robot()
                .interact(() ->
                        open.window
                                .shownChartsProperty()
                                .set(Set.of(ChartSpecs.JSD, ChartSpecs.LOSSES)));
        assertTrue(open.onFx(() -> chart(ChartSpecs.JSD).isVisible()));
        assertFalse(open.onFx(() -> chart(ChartSpecs.GRADIENTS).isVisible()));
        double high = open.onFx(() -> chart(ChartSpecs.LOSSES).getHeight());
        assertTrue(high > 250, "the charts that stay take the room: " + high);
    }
}
