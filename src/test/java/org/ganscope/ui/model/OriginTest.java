package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Settings;
import org.ganscope.gan.StepKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a run comes from")
class OriginTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void remembersThatARunWasChangedUntilItIsReset() {
        double rate = model.config().generator().optimiser().learningRate();
        model.settings().set(Settings.of("generator.learningRate"), 2e-3);
        model.settings().set(Settings.of("generator.learningRate"), rate);
        assertFalse(model.origin().changedProperty().get(), "nothing was trained with it");
        model.transport().step(StepKind.BOTH, 5);
        run.ticks(20);
        model.settings().set(Settings.of("generator.learningRate"), 2e-3);
        model.settings().set(Settings.of("generator.learningRate"), rate);
        assertTrue(model.origin().changedProperty().get());
        model.starter().reset();
        assertFalse(model.origin().changedProperty().get());
    }
}
