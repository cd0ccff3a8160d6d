package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PyramidTest {
    @Test
    void aShortRunIsKeptStepByStep() {
        Pyramid pyramid = filled(5);
        Curve curve = pyramid.curve(0, 5, 100);
        assertEquals(5, curve.length());
        for (int i = 0; i < 5; i++) {
            assertEquals(i + 1, curve.step()[i]);
            assertEquals(i + 1, curve.mean()[i]);
            assertEquals(i + 1, curve.min()[i]);
        }
    }

    @Test
    void theWholeOfALongRunFitsIntoFewBucketsAndKeepsItsExtremes() {
        long steps = 300_000;
        Pyramid pyramid = new Pyramid();
        for (long step = 1; step <= steps; step++) {
            double value = step == 1 ? -7 : step == 123_457 ? 99 : step;
            pyramid.add(step, step == 123_457 || step == 1 ? value : 0);
        }
        Curve curve = pyramid.curve(0, steps, 2048);
        assertTrue(curve.length() >= 500 && curve.length() <= 2048, "buckets: " + curve.length());
        float low = 0;
        float high = 0;
        for (int i = 0; i < curve.length(); i++) {
            low = Math.min(low, curve.min()[i]);
            high = Math.max(high, curve.max()[i]);
        }
        assertEquals(-7, low);
        assertEquals(99, high);
        assertTrue(curve.step()[0] < 400, "reaches back to the first steps");
        assertTrue(curve.step()[curve.length() - 1] > steps - 400);
    }

    @Test
    void theLatestStepsOfALongRunCanBeSeenOneByOne() {
        Pyramid pyramid = filled(100_000);
        Curve curve = pyramid.curve(99_000, 100_000, 2048);
        assertEquals(1001, curve.length());
        assertEquals(99_000, curve.step()[0]);
        assertEquals(99_000, curve.mean()[0]);
    }

    @Test
    void meansAreExactAtEveryLevel() {
        Pyramid pyramid = filled(50_000);
        for (int most : new int[] {2048, 500, 100}) {
            Curve curve = pyramid.curve(0, 50_000, most);
            for (int i = 1; i < curve.length() - 1; i++) {
                assertEquals(curve.step()[i], curve.mean()[i], 0.01 + curve.step()[i] * 1e-6);
                assertTrue(curve.min()[i] <= curve.mean()[i] && curve.mean()[i] <= curve.max()[i]);
            }
        }
    }

    @Test
    void stepsWithoutAValueLeaveNoBucket() {
        Pyramid pyramid = new Pyramid();
        for (long step = 1; step <= 1000; step++) {
            pyramid.add(step, step % 50 == 0 ? 1 : Double.NaN);
        }
        assertEquals(20, pyramid.curve(0, 1000, 2048).length());
    }

    @Test
    void anEmptyWindowIsAnEmptyCurve() {
        assertEquals(0, new Pyramid().curve(0, 0, 100).length());
        assertEquals(0, filled(10).curve(20, 30, 100).length());
        assertEquals(0, filled(10).curve(5, 4, 100).length());
    }

    private static Pyramid filled(long steps) {
        Pyramid pyramid = new Pyramid();
        for (long step = 1; step <= steps; step++) {
            pyramid.add(step, step);
        }
        return pyramid;
    }
}
