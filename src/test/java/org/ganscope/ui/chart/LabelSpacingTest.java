package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class LabelSpacingTest {
    @Test
    void labelsThatHaveRoomStayWhereTheyAre() {
        double[] wanted = {80, 20};
        assertArrayEquals(wanted, spread(100, wanted));
    }

    @Test
    void labelsThatWouldRunIntoEachOtherMoveApartEvenly() {
        assertArrayEquals(new double[] {65, 35}, spread(100, 51, 49));
        assertArrayEquals(new double[] {0, 30}, spread(100, 2, 4));
        assertArrayEquals(new double[] {70, 100}, spread(100, 98, 99));
    }

    @Test
    void labelsWithTooLittleRoomShareWhatThereIs() {
        assertArrayEquals(new double[] {0, 20}, spread(20, 9, 11));
    }

    /** Labels 30 high between 0 and a height, seen for the first time. */
    private static double[] spread(double high, double... wanted) {
        return LabelSpacing.spread(wanted, LabelSpacing.order(wanted, List.of(), 15), 30, 0, high);
    }

    @Test
    void labelsOfCurvesThatRunSideBySideKeepTheirOrder() {
        List<Integer> order = List.of();
        for (int step = 0; step < 100; step++) {
            double wave = 7 * Math.sin(step);
            double[] wanted = {50 + wave, 50 - wave};
            order = LabelSpacing.order(wanted, order, 15);
            assertEquals(List.of(0, 1), order, "at step " + step);
            assertArrayEquals(
                    new double[] {35, 65}, LabelSpacing.spread(wanted, order, 30, 0, 100), 1e-9);
        }
    }

    @Test
    void labelsOfCurvesThatHaveClearlyCrossedChangePlaces() {
        List<Integer> before = List.of(0, 1, 2);
        assertEquals(before, LabelSpacing.order(new double[] {50, 36, 36}, before, 15));
        assertEquals(List.of(1, 0, 2), LabelSpacing.order(new double[] {52, 36, 51}, before, 15));
        assertEquals(List.of(2, 1, 0), LabelSpacing.order(new double[] {90, 50, 10}, before, 15));
    }
}
