package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.SessionState;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings of a run")
class RunSettingsTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void changesALearningRateInTheMiddleOfARun() {
        model.transport().play();
        run.ticks(10);
        model.settings().set(Settings.of("generator.learningRate"), 2e-3);
        run.ticks(10);
        assertEquals(1, model.snapshot().run());
        assertEquals(SessionState.RUNNING, model.snapshot().state());
        assertEquals(2e-3, model.snapshot().config().generator().optimiser().learningRate());
        assertEquals(1, model.snapshot().changes().size());
        assertEquals(Notice.NONE, model.notices().property().get());
    }

    @Test
    void saysWhatItRebuilt() {
        model.settings().set(Settings.of("seed"), 7.0);
        assertEquals(Notice.Kind.REBUILT, model.notices().property().get().kind());
        assertTrue(model.notices().property().get().text().contains("seed\u00a07"));
        run.ticks(5);
        assertEquals(7, model.snapshot().config().seed());
        run.ticks(500);
        assertEquals(Notice.NONE, model.notices().property().get());
    }

    @Test
    void keepsItsSettingsWhereAValueIsRefused() {
        assertThrows(
                InputException.class, () -> model.settings().parse(Settings.of("batch"), "many"));
        assertEquals(GanConfig.standard(), model.config());
    }

    @Test
    void saysWhichRunAChangeEnds() {
        model.transport().step(StepKind.BOTH, 5);
        run.ticks(20);
        model.settings().parse(Settings.of("generator.layers"), "4");
        String said = model.notices().property().get().text();
        assertTrue(said.contains("The run so far ends here."), said);
    }
}
