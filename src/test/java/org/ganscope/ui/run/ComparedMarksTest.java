package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("The marks of two runs that are compared")
class ComparedMarksTest {
    /** A run whose rate was changed after a step. */
    private static Snapshot changed(int step) {
        Run run = new Run(GanConfig.standard());
        for (int i = 0; i < step; i++) {
            run.step(StepKind.BOTH);
        }
        run.configure(Settings.of("generator.learningRate").parse(run.config(), "0.002"));
        return run.snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    @Test
    void areInTheOrderOfTheirStepsSinceOnlyNeighboursAreDrawnAsOne() {
        List<Mark> marks = ChartColumn.marks(List.of(changed(9), changed(3)));
        assertEquals(List.of(3L, 9L), marks.stream().map(Mark::step).toList());
    }
}
