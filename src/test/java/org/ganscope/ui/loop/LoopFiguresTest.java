package org.ganscope.ui.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of the game")
class LoopFiguresTest {
    private static Snapshot after(GanConfig config, int steps) {
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0);
    }

    @Test
    @DisplayName("are those of the step shown")
    void areThoseOfTheStep() {
        Snapshot frame = after(GanConfig.standard(), 3);
        LoopFigures figures = LoopFigures.of(frame);
        assertEquals(
                "L_G " + NumberDisplay.probability(frame.latest().get(Series.GENERATOR_LOSS)),
                figures.generatorLoss());
        assertEquals(
                "D(x) " + NumberDisplay.probability(frame.latest().get(Series.REAL_SCORE)),
                figures.realScore());
    }

    @Test
    @DisplayName("are dashes before the first step, and no gradient is called dead then")
    void areDashesAtFirst() {
        LoopFigures figures = LoopFigures.of(after(GanConfig.standard(), 0));
        assertEquals("D(G(z)) –", figures.generatedScore());
        assertTrue(figures.generatorHasGradient());
        assertTrue(figures.discriminatorHasGradient());
    }

    @Test
    @DisplayName("say how often a player is updated per step where that is more than once")
    void sayHowOften() {
        GanConfig config = Settings.of("discriminator.steps").parse(GanConfig.standard(), "5");
        LoopFigures figures = LoopFigures.of(after(config, 0));
        assertEquals("D ×5", figures.discriminatorTitle());
        assertEquals("G", figures.generatorTitle());
    }

    @Test
    @DisplayName("call a critic a critic")
    void callACriticACritic() {
        GanConfig config =
                Settings.of("objective").parse(GanConfig.standard(), Objective.WGAN.key());
        assertEquals("critic", LoopFigures.of(after(config, 0)).discriminatorRole());
        assertEquals(
                "discriminator",
                LoopFigures.of(after(GanConfig.standard(), 0)).discriminatorRole());
    }

    @Test
    @DisplayName("are dashes after another kind of game was chosen, until its first step")
    void areDashesUntilTheNewGameIsPlayed() {
        Run run = new Run(GanConfig.standard());
        run.step(StepKind.BOTH);
        run.configure(Settings.of("objective").parse(run.config(), Objective.WGAN.key()));
        LoopFigures figures =
                LoopFigures.of(run.snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0));
        assertEquals("L_D –", figures.discriminatorLoss());
        assertEquals("L_G –", figures.generatorLoss());
        assertTrue(figures.realScore().endsWith(" –"), figures.realScore());
        assertTrue(figures.generatedScore().endsWith(" –"), figures.generatedScore());
    }

    @Test
    @DisplayName("call a player frozen whose learning rate is 0, be it only by its schedule")
    void callAPlayerFrozen() {
        GanConfig config =
                Settings.of("discriminator.learningRate").parse(GanConfig.standard(), "0");
        LoopFigures figures = LoopFigures.of(after(config, 1));
        assertTrue(figures.discriminatorIsFrozen());
        assertFalse(figures.generatorIsFrozen());
        assertEquals("frozen", figures.discriminatorRole());
        assertEquals("generator", figures.generatorRole());
        GanConfig fading = Settings.of("generator.schedule").parse(GanConfig.standard(), "linear");
        fading = Settings.of("generator.scheduleSteps").parse(fading, "100");
        fading = Settings.of("generator.scheduleShare").parse(fading, "0");
        assertFalse(LoopFigures.of(after(fading, 50)).generatorIsFrozen());
        assertEquals("frozen", LoopFigures.of(after(fading, 101)).generatorRole());
    }

    @Test
    @DisplayName("say that nothing comes back to G where D’s only unit is off")
    void sayWhereNothingComesBack() {
        GanConfig config = GanConfig.standard();
        config = Settings.of("discriminator.layers").parse(config, "1");
        config = Settings.of("discriminator.start").parse(config, "0, -1, 1, 0.5");
        LoopFigures figures = LoopFigures.of(after(config, 1));
        assertFalse(figures.generatorHasGradient());
        assertTrue(figures.discriminatorHasGradient(), "its last bias still learns");
    }
}
