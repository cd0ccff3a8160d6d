package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said of a run")
class NoticesTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void keepsANoticeFromBeforeTheFirstPulseForAWhile() {
        model.notices().tell(Notice.Kind.TROUBLE, "First.");
        model.notices().tell(Notice.Kind.TROUBLE, "Second.");
        run.passTo(Long.MAX_VALUE / 2);
        run.ticks(100);
        assertEquals("First. Second.", model.notices().property().get().text());
        model.notices().tell(Notice.Kind.TROUBLE, "Third.");
        assertEquals("Third.", model.notices().property().get().text());
        run.ticks(500);
        assertEquals(Notice.NONE, model.notices().property().get());
    }
}
