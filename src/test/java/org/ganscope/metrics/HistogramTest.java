package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ganscope.data.Range;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private final Histogram histogram = new Histogram(new Range(-1, 1), 4);

    @Test
    void samplesAreCountedWhereTheyFall() {
        histogram.add(new float[] {9, -1, -0.6f, 0, 0.2f, 0.49f, 0.5f, 1, 9}, 1, 7);
        assertEquals(2, histogram.count(0));
        assertEquals(0, histogram.count(1));
        assertEquals(3, histogram.count(2));
        assertEquals(2, histogram.count(3));
        assertEquals(7, histogram.total());
    }

    @Test
    void samplesOutsideAreCountedOnTheirOwn() {
        float infinite = Float.POSITIVE_INFINITY;
        histogram.add(new float[] {-1.01f, -infinite, 1.01f, infinite, infinite, 0}, 0, 6);
        assertEquals(2, histogram.below());
        assertEquals(3, histogram.above());
        assertEquals(6, histogram.total());
    }

    @Test
    void theDensityIsTheShareOfAllSamplesPerUnit() {
        histogram.add(new float[] {-0.9f, 0.1f, 0.2f, 5}, 0, 4);
        assertEquals(0.25 / 0.5, histogram.density(0));
        assertEquals(0.5 / 0.5, histogram.density(2));
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        histogram.add(new float[] {Float.NaN, 0}, 0, 2);
        assertEquals(1, histogram.total());
    }

    @Test
    void aClearedHistogramIsEmpty() {
        histogram.add(new float[] {-5, 0, 5}, 0, 3);
        histogram.clear();
        assertEquals(0, histogram.total() + histogram.below() + histogram.above());
        assertEquals(0, histogram.density(2));
    }

    @Test
    void aHistogramHasAtLeastOneBin() {
        assertThrows(IllegalArgumentException.class, () -> new Histogram(new Range(0, 1), 0));
    }
}
