package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("A sketch")
class SketchTest {
    private static Sketch.Point point(double x, double y) {
        return new Sketch.Point(x, y);
    }

    private static Sketch of(double... xy) {
        Sketch.Point[] points = new Sketch.Point[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(xy[2 * i], xy[2 * i + 1]);
        }
        return new Sketch(List.of(points));
    }

    @Test
    void joinsItsPointsByLinesAndIsLevelBeyondItsEnds() {
        Sketch sketch = of(0, 1, 2, 3, 4, -1);
        assertEquals(2, sketch.at(1));
        assertEquals(0, sketch.at(3.5));
        assertEquals(1, sketch.at(-5));
        assertEquals(-1, sketch.at(9));
        assertEquals(0, sketch.densityAt(9));
        assertEquals(3, sketch.densityAt(2));
    }

    @Test
    void isReplacedWhereAStrokeGoesInEitherDirection() {
        Sketch sketch = of(0, 0, 1, 1, 2, 2, 3, 3);
        assertEquals(of(0, 0, 0.5, 7, 2.5, 8, 3, 3), sketch.with(point(0.5, 7), point(2.5, 8)));
        assertEquals(of(0, 0, 0.5, 7, 2.5, 8, 3, 3), sketch.with(point(2.5, 8), point(0.5, 7)));
        assertEquals(of(0, 0, 1, 5, 2, 2, 3, 3), sketch.with(point(1, 4), point(1, 5)));
    }

    @Test
    void ofAClassIsItsMedianAtEachX() {
        List<Sketch> losses = List.of(of(0, 1, 2, 1), of(0, 0, 2, 4), of(1, 9, 2, 9));
        assertEquals(of(0, 1, 1, 2, 2, 4), Sketch.median(losses, PredictedCurve.LOSS_D, 3));
        assertEquals(of(0, 0, 1, 2, 2, 4), Sketch.median(losses, PredictedCurve.DENSITY, 3));
        assertEquals(
                of(0, 3, 2, 3),
                Sketch.median(List.of(of(0, 2, 2, 2), of(0, 4, 2, 4)), PredictedCurve.SCORE, 2));
    }

    @Test
    void hasItsPointsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> of(1, 0, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> of(0, Double.NaN));
    }
}
