package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;

@DisplayName("Undo")
class UndoTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;
    private final GanConfig first = model.config();

    private void steps(int count) {
        model.transport().step(StepKind.BOTH, count);
        run.ticks(4 * count + 10);
    }

    private void set(String key, String value) {
        model.settings().parse(Settings.of(key), value);
        run.ticks(4);
    }

    private void undo() {
        model.undo().undo();
        run.ticks(20);
        assertEquals(model.config(), model.snapshot().config());
    }

    private void redo() {
        model.undo().redo();
        run.ticks(20);
        assertEquals(model.config(), model.snapshot().config());
    }

    @Test
    void setsAFormerValueWithWhichTheRunGoesOn() {
        steps(10);
        set("generator.learningRate", "0.01");
        GanConfig changed = model.config();
        steps(5);
        assertEquals(
                Optional.of("G learning rate 10⁻³ → 0.01"),
                model.undo()
                        .undoable()
                        .map(words -> words.replace("1×10⁻²", "0.01").replace("10⁻²", "0.01")));
        undo();
        assertEquals(first, model.config());
        assertEquals(15, model.snapshot().step());
        assertTrue(model.notices().property().get().text().startsWith("Undone: G learning rate"));
        redo();
        assertEquals(changed, model.config());
        assertEquals(Optional.empty(), model.undo().redoable());
    }

    @Test
    void bringsBackTheRunThatAChangeEnded() {
        steps(10);
        set("generator.layers", "4");
        steps(3);
        undo();
        assertEquals(first, model.config());
        assertEquals(10, model.snapshot().step());
        redo();
        assertEquals(3, model.snapshot().step());
        undo();
        assertEquals(10, model.snapshot().step());
    }

    @Test
    void takesBackAResetAScenarioAndData() {
        steps(10);
        model.starter().reset();
        run.ticks(4);
        steps(2);
        model.starter().choose(Scenarios.of("ring"));
        run.ticks(4);
        model.settings().setTarget(TargetConfig.standard(TargetKind.GRID));
        run.ticks(4);
        undo();
        assertEquals(Scenarios.of("ring").config(), model.config());
        undo();
        assertEquals(first, model.config());
        assertEquals(2, model.snapshot().step());
        assertEquals(Scenarios.standard(), model.origin().scenarioProperty().get());
        undo();
        assertEquals(10, model.snapshot().step());
        assertEquals(Optional.empty(), model.undo().undoable());
        redo();
        redo();
        redo();
        assertEquals(TargetKind.GRID, model.config().target().kind());
        assertEquals("ring", model.origin().scenarioProperty().get().id());
    }

    @Test
    void goesToTheStartWhereNoStepWasMade() {
        set("generator.layers", "4");
        undo();
        assertEquals(first, model.config());
        assertEquals(0, model.snapshot().step());
    }

    @Test
    void takesBackABranch() {
        steps(20);
        model.lookingBack().lookAt(5);
        run.ticks(20);
        set("generator.learningRate", "0.02");
        run.ticks(20);
        assertEquals(5, model.snapshot().step());
        undo();
        assertEquals(20, model.snapshot().step());
        assertEquals(first, model.config());
        assertFalse(model.snapshot().isLookingBack());
    }

    @Test
    void takesADragForOneChange() {
        steps(3);
        for (int i = 2; i < 9; i++) {
            set("generator.learningRate", "0.00" + i);
        }
        undo();
        assertEquals(first, model.config());
        assertEquals(Optional.empty(), model.undo().undoable());
    }

    @Test
    void returnsFromTheStepThatIsLookedAt() {
        set("generator.learningRate", "0.01");
        steps(20);
        model.lookingBack().lookAt(5);
        run.ticks(20);
        undo();
        assertFalse(model.snapshot().isLookingBack());
        assertEquals(20, model.snapshot().step());
        assertEquals(first, model.config());
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingElseIsChanged() {
        set("generator.learningRate", "0.01");
        undo();
        set("discriminator.learningRate", "0.01");
        assertEquals(Optional.empty(), model.undo().redoable());
    }
}
