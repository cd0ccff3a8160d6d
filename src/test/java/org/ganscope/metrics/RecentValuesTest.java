package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The latest values of a series")
class RecentValuesTest {
    private static RecentValues of(int capacity, double... values) {
        RecentValues recent = new RecentValues(capacity);
        for (double value : values) {
            recent.add(value);
        }
        return recent;
    }

    @Test
    void haveAMeanOfTheNewestOrOfOlderOnes() {
        RecentValues values = of(4, 9, 1, 2, 3, 4);
        assertEquals(4, values.size());
        assertEquals(3.5, values.mean(0, 2));
        assertEquals(1.5, values.mean(2, 2));
        assertEquals(2.5, values.mean(0, 100));
        assertTrue(Double.isNaN(values.mean(4, 2)));
    }

    @Test
    void leaveOutWhatIsNoNumber() {
        assertEquals(2, of(4, 1, Double.NaN, 3).mean(0, 4));
    }

    @Test
    void haveALowestAndAHighestOfTheNewest() {
        assertEquals(1, of(8, 0, 1, 3, 2).lowest(3));
        assertEquals(3, of(8, 100, 1, 3, 2).highest(3));
        assertEquals(100, of(8, 100, 1, 3, 2).highest(9));
    }

    @Test
    void turnRoundOnlyWhenTheyGoFarEnoughEachWay() {
        assertEquals(0, of(8, 0, 1, 2, 3, 4).turns(1, 8, 8));
        assertEquals(0, of(8, 0, 0.5, 0, 0.5, 0).turns(1, 8, 8));
        assertEquals(3, of(8, 0, 1, 2, 0, 1.5, 1.2, 0).turns(1, 8, 8));
        assertEquals(1, of(8, 0, 2, 1.5, 2.5, 2, 1).turns(1, 8, 8));
        assertEquals(2, of(8, 0.6, 0, 1.2, 0, 1.2).turns(1, 8, 8), "from the middle");
        assertEquals(0, of(8).turns(1, 8, 8));
    }

    @Test
    void turnRoundNoMoreOnceTheyHaveComeToRest() {
        RecentValues swinging = of(8, 0, 2, 0, 2, 0, 0, 0);
        assertEquals(3, swinging.turns(1, 8, 3));
        assertEquals(0, swinging.turns(1, 8, 2), "two values since the last turn");
        assertEquals(1, swinging.turns(1, 5, 8), "of the latest five");
        assertEquals(0, of(8, 0, 1, 0, 0).changes(8, 1));
    }

    @Test
    void sayHowManyAreAboveABound() {
        assertEquals(2, of(4, 10, 20, 30, 40).above(20));
        assertEquals(4, of(4, 5, 10, 20, 30, 40).above(0));
    }

    @Test
    void changeFromOneLeaderToAnotherEvenWithNoneBetween() {
        assertEquals(2, of(8, 0, 0, -1, 1, -1, 1, 0).changes(8, 8));
        assertEquals(0, of(8, -1, -1).changes(8, 8));
    }

    @Test
    void areForgottenOnceCleared() {
        RecentValues values = of(4, 1, 2);
        values.clear();
        assertEquals(0, values.size());
        values.add(7);
        assertEquals(7, values.mean(0, 4));
    }
}
