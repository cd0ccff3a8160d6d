package org.ganscope.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SteadyLimitTest {
    private final SteadyLimit limit = new SteadyLimit(0.05);

    @Test
    void growsAtOnceToARoundNumber() {
        assertEquals(1.5, limit.update(1.31), 1e-9);
        assertEquals(8, limit.update(6.7), 1e-9);
        assertEquals(100, limit.update(93), 1e-9);
    }

    @Test
    void doesNotFollowValuesThatSwing() {
        limit.update(1.4);
        for (int i = 0; i < 1000; i++) {
            assertEquals(1.5, limit.update(i % 20 == 0 ? 1.1 : 0.3), 1e-9);
        }
    }

    @Test
    void shrinksOnlyAfterAWhileAndThenFitsWhatWasSeenMeanwhile() {
        limit.update(5);
        int updates = 0;
        while (limit.limit() == 5) {
            limit.update(updates == 3 ? 1.4 : 0.2);
            updates++;
            assertTrue(updates < 100);
        }
        assertTrue(updates > 20);
        assertEquals(1.5, limit.limit(), 1e-9);
    }

    @Test
    void fitsAnotherTimeAtOnceUnlessItNeedsMostOfTheRoom() {
        limit.update(5);
        limit.hurry();
        assertEquals(5, limit.update(4.2), 1e-9);
        assertEquals(5, limit.update(1.4), 1e-9, "it no longer hurries");
        limit.hurry();
        assertEquals(1.5, limit.update(1.4), 1e-9);
    }

    @Test
    void neverFallsBelowItsLeastValueAndIgnoresWhatIsNoNumber() {
        limit.update(0.4);
        for (int i = 0; i < 1000; i++) {
            limit.update(0);
        }
        assertEquals(0.05, limit.limit(), 1e-9);
        limit.update(Double.NaN);
        limit.update(Double.POSITIVE_INFINITY);
        assertEquals(0.05, limit.limit(), 1e-9);
    }
}
