package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The budget of pictures")
class FrameBudgetTest {
    private final FrameBudget budget = new FrameBudget();

    @Test
    void allowsTheFirstAtOnce() {
        assertTrue(budget.allows(5));
    }

    @Test
    void restsAsLongAsThePictureTook() {
        budget.begin(1000);
        budget.end(1300);
        assertFalse(budget.allows(1599));
        assertTrue(budget.allows(1600));
    }

    @Test
    void doesNotCountTheTimeThatAPictureWaits() {
        budget.begin(1000);
        budget.worked(7);
        assertFalse(budget.allows(1013));
        assertTrue(budget.allows(1014));
    }

    @Test
    void allowsAQuickPictureAtEveryPulse() {
        budget.begin(1000);
        budget.end(1005);
        assertTrue(budget.allows(1016));
    }
}
