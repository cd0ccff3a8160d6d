package org.ganscope.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.chart.Mark;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

@DisplayName("The marks on the timeline")
class TimeMarksTest {
    private static final GanConfig CONFIG = Games.of("batch=16 generator.layers=8");

    /** A run whose batch changes at these steps. */
    private static Snapshot changedAt(long... steps) {
        List<LogEntry> log =
                java.util.Arrays.stream(steps)
                        .<LogEntry>mapToObj(step ->
                                new LogEntry.Configured(step, CONFIG.withBatchSize((int) step)))
                        .toList();
        return Run.replay(CONFIG, log, 50).snapshot(FrameRequest.all(2), 1, SessionState.PAUSED, 0);
    }

    private static List<TimeMark> changes(Snapshot first, Optional<Snapshot> second) {
        return TimeMarks.of(first, second, Theme.LIGHT.palette()).stream()
                .filter(mark -> mark.kind() == TimeMark.Kind.CHANGE)
                .toList();
    }

    @Test
    void areThoseOfARunAlone() {
        List<TimeMark> marks = changes(changedAt(20, 30), Optional.empty());
        assertEquals(List.of(20L, 30L), marks.stream().map(TimeMark::step).toList());
        assertEquals(TimeMark.Whose.ALONE, marks.getFirst().whose());
        assertEquals("step 20: batch 16 → 20", marks.getFirst().words());
    }

    @Test
    void areThoseOfBothRunsThatAreComparedWithTheirNames() {
        List<TimeMark> marks = changes(changedAt(20, 40), Optional.of(changedAt(30, 40)));
        assertEquals(List.of(20L, 30L, 40L, 40L), marks.stream().map(TimeMark::step).toList());
        assertEquals("A: step 20: batch 16 → 20", marks.getFirst().words());
        assertEquals("B: step 30: batch 16 → 30", marks.get(1).words());
        assertEquals(TimeMark.Whose.SECOND, marks.get(1).whose());
    }

    @Test
    void areNamedAndInOrderOnTheChartsToo() {
        List<Mark> marks = ChartSpecs.marks(changedAt(20, 40), changedAt(30));
        assertEquals(
                List.of("A: batch", "B: batch", "A: batch"),
                marks.stream().map(Mark::what).toList());
        assertTrue(marks.get(1).step() < marks.get(2).step());
    }
}
