package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ApartTest {
    @Test
    void labelsThatHaveRoomStayWhereTheyAre() {
        double[] wanted = {80, 20};
        assertArrayEquals(wanted, Apart.spread(wanted, 30, 0, 100));
    }

    @Test
    void labelsThatWouldRunIntoEachOtherMoveApartEvenly() {
        assertArrayEquals(new double[] {65, 35}, Apart.spread(new double[] {51, 49}, 30, 0, 100));
        assertArrayEquals(new double[] {0, 30}, Apart.spread(new double[] {2, 4}, 30, 0, 100));
        assertArrayEquals(new double[] {70, 100}, Apart.spread(new double[] {98, 99}, 30, 0, 100));
    }

    @Test
    void labelsWithTooLittleRoomShareWhatThereIs() {
        assertArrayEquals(new double[] {0, 20}, Apart.spread(new double[] {9, 11}, 30, 0, 20));
    }
}
