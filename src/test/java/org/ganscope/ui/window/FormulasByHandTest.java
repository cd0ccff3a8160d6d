package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The formulas of the game")
class FormulasByHandTest {
    private static final String TITLE = "#chart-losses .chart-title";

    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        GanConfig small = GanConfig.standard().withBatchSize(16);
        open = new OpenWindow(stage, Settings.of("regularisers.r1").parse(small, "0.1"));
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private boolean isOpen() {
        return open.onFx(() ->
                open.robot().lookup("#formulas-card").queryAll().stream()
                        .anyMatch(Node::isVisible));
    }

    private void step(int count) {
        long goal = open.step() + count;
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, count));
        open.until("it has made the steps", () -> open.step() == goal);
    }

    private List<String> numbers() {
        return open.onFx(() ->
                open.robot().lookup("#formulas-card .term-number").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private List<String> series(Series... shown) {
        Map<Series, Double> latest = open.snapshot().latest();
        return Stream.of(shown).map(latest::get).map(NumberDisplay::value).toList();
    }

    @Test
    void openFromTheTitleOfTheLossesAndCloseWithEscape() {
        assertFalse(isOpen());
        open.click(TITLE);
        open.until("they are open", this::isOpen);
        open.type(KeyCode.ESCAPE);
        open.until("they are closed", () -> !isOpen());
    }

    @Test
    void openAndCloseFromTheObjective() {
        open.click("#formulas");
        open.until("they are open", this::isOpen);
        open.click("#formulas");
        open.until("they are closed", () -> !isOpen());
        open.click(TITLE);
        open.click("#formulas-close");
        open.until("they are closed again", () -> !isOpen());
    }

    @Test
    void haveTheNumbersOfTheStep() {
        step(3);
        open.click(TITLE);
        open.until("they are open", this::isOpen);
        for (int i = 0; i < 3; i++) {
            Map<Series, Double> latest = open.snapshot().latest();
            double penalised = latest.get(Series.DISCRIMINATOR_LOSS) + latest.get(Series.PENALTY);
            List<String> expected =
                    Stream.of(
                                    series(
                                            Series.DISCRIMINATOR_LOSS,
                                            Series.REAL_LOSS,
                                            Series.GENERATED_LOSS),
                                    List.of(NumberDisplay.value(penalised)),
                                    series(
                                            Series.DISCRIMINATOR_LOSS,
                                            Series.PENALTY,
                                            Series.GENERATOR_LOSS,
                                            Series.VALUE,
                                            Series.OPTIMAL_VALUE),
                                    List.of(NumberDisplay.value(2 * latest.get(Series.JSD))))
                            .flatMap(List::stream)
                            .toList();
            assertEquals(expected, numbers());
            assertEquals("numbers of step " + open.step(), open.words("#formulas-step"));
            step(1);
        }
    }

    @Test
    void followTheTrainingBelowThem() {
        open.click(TITLE);
        open.until("they are open", this::isOpen);
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 20);
        assertTrue(isOpen());
        open.type(KeyCode.SPACE);
        open.until("it stands", () -> open.model.snapshot().state() == SessionState.PAUSED);
        open.until(
                "they have the last step",
                () -> open.words("#formulas-step").endsWith(NumberDisplay.count(open.step())));
    }

    @Test
    void areThoseOfEveryObjective() {
        open.click("#formulas");
        for (Objective objective : Objective.values()) {
            open.robot()
                    .interact(() ->
                            open.model.settings().set(Settings.of("objective"), objective.key()));
            open.until(
                    "the run has it",
                    () -> open.model.snapshot().config().objective() == objective);
            step(2);
            boolean hasPairs = objective == Objective.RELATIVISTIC;
            int parts = objective == Objective.WGAN_GP || hasPairs ? 1 : 3;
            assertTrue(numbers().size() >= parts, objective + " " + numbers());
            assertEquals(
                    objective.hasValue(),
                    open.robot().lookup("#formulas-slopes").tryQuery().isPresent());
            assertEquals(
                    objective.hasValue(),
                    open.robot().lookup("#formulas-gap").tryQuery().isPresent());
        }
    }

    @Test
    void showTheValueAsAChart() {
        open.click("#formulas");
        Node chart = open.robot().lookup("#chart-" + ChartSpecs.VALUE.key()).query();
        assertFalse(chart.isVisible());
        open.robot().interact(() -> open.robot().lookup("#formulas-chart").queryButton().fire());
        assertTrue(chart.isVisible());
    }

    @Test
    void bringTheChartInPresentationToo() {
        open.robot().interact(() -> open.view.presentingProperty().set(true));
        open.click(TITLE);
        Node chart = open.robot().lookup("#chart-" + ChartSpecs.VALUE.key()).query();
        open.robot().interact(() -> open.robot().lookup("#formulas-chart").queryButton().fire());
        assertTrue(chart.isVisible());
    }

    @Test
    void haveTheColoursOfThePlayersInBothThemes() {
        open.click("#formulas");
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            open.robot().interact(() -> open.view.themeProperty().set(theme));
            assertEquals(theme.palette().dataText(), fill("data"));
            assertEquals(theme.palette().generatorText(), fill("generator"));
            assertEquals(theme.palette().discriminatorText(), fill("discriminator"));
            assertEquals(theme.palette().text(), fill("text"));
        }
    }

    private Object fill(String ink) {
        return open.onFx(() -> {
            Path path =
                    open.robot().lookup("#formulas-card .formula-ink." + ink).queryAs(Path.class);
            path.applyCss();
            assertFalse(path.getElements().isEmpty());
            return path.getFill();
        });
    }

    @Test
    void areThoseOfTheRunWhoseSettingsAreChanged() {
        open.click("#formulas");
        open.type(KeyCode.C);
        open.until("there are two", () -> open.window.second().isPresent());
        open.robot()
                .interact(() -> {
                    open.window.comparison().sideProperty().set(Comparison.Side.B);
                    open.window
                            .comparison()
                            .second()
                            .orElseThrow()
                            .settings()
                            .set(Settings.of("objective"), Objective.HINGE.key());
                });
        open.until(
                "those of B are shown",
                () -> open.robot().lookup("#formulas-slopes").tryQuery().isEmpty());
        open.robot().interact(() -> open.window.comparison().sideProperty().set(Comparison.Side.A));
        open.until(
                "those of A are back",
                () -> open.robot().lookup("#formulas-slopes").tryQuery().isPresent());
    }
}
