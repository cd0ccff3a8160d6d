package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.math.StateWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 2047, 2048, 9000, 50_001, 300_000})
    void thatWasSavedGoesOnLikeOneThatWasNot(long steps) {
        Pyramid straight = filled(steps);
        StateWriter out = new StateWriter();
        straight.save(out);
        Pyramid restored = Pyramid.restored(out.state().reader(), steps);
        long end = steps + 10_000;
        for (long step = steps + 1; step <= end; step++) {
            straight.add(step, step);
            restored.add(step, step);
        }
        assertSame(straight.curve(0, end, 2048), restored.curve(0, end, 2048));
        assertSame(straight.curve(end - 1500, end, 2048), restored.curve(end - 1500, end, 2048));
        Curve seam = restored.curve(steps / 2, steps + 600, 2048);
        assertTrue(seam.length() > 0 && seam.step()[0] <= steps / 2 + 300, "the past is there");
    }

    private static void assertSame(Curve one, Curve other) {
        assertArrayEquals(one.step(), other.step());
        assertArrayEquals(one.mean(), other.mean());
        assertArrayEquals(one.min(), other.min());
        assertArrayEquals(one.max(), other.max());
    }

    private static Pyramid filled(long steps) {
        Pyramid pyramid = new Pyramid();
        for (long step = 1; step <= steps; step++) {
            pyramid.add(step, step);
        }
        return pyramid;
    }
}
