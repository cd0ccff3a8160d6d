package org.ganscope.view.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A level line")
class LevelCurveTest {
    private static final Region REGION = new Region(new Range(-3, 3), new Range(-2, 2));

    @Test
    void runsWhereTheFieldHasItsValue() {
        PlaneField field =
                PlaneSamples.field(REGION, 121, 81, (x, y) -> 1 / (1 + Math.exp(x + y * y - 0.7)));
        LevelCurve curve = new LevelCurve();
        for (double level : new double[] {0.25, 0.5, 0.75}) {
            curve.find(field, level);
            assertTrue(curve.count() > 60, "no line at " + level);
            for (int i = 0; i < curve.count(); i += 3) {
                assertEquals(level, field.at(curve.x()[i], curve.y()[i]), 1e-4);
                assertEquals(level, field.at(curve.x()[i + 1], curve.y()[i + 1]), 1e-4);
                assertTrue(Float.isNaN(curve.x()[i + 2]));
            }
        }
    }

    @Test
    void isAsLongAsTheCircleItIs() {
        PlaneField field = PlaneSamples.field(REGION, 121, 81, (x, y) -> Math.hypot(x, y));
        LevelCurve curve = new LevelCurve();
        curve.find(field, 1.5);
        double length = 0;
        for (int i = 0; i < curve.count(); i += 3) {
            length += Math.hypot(curve.x()[i] - curve.x()[i + 1], curve.y()[i] - curve.y()[i + 1]);
        }
        assertEquals(2 * Math.PI * 1.5, length, 0.01);
    }

    @Test
    void turnsAsideAtASaddle() {
        Region unit = new Region(new Range(0, 1), new Range(0, 1));
        PlaneField saddle = new PlaneField(unit, 2, 2, new float[] {1, 0, 0, 1});
        LevelCurve curve = new LevelCurve();
        // the mean of the corners, ½, is above: the two corners with 1 are connected
        curve.find(saddle, 0.4);
        assertEquals(6, curve.count());
        for (int i = 0; i < 6; i += 3) {
            double middleX = (curve.x()[i] + curve.x()[i + 1]) / 2;
            double middleY = (curve.y()[i] + curve.y()[i + 1]) / 2;
            assertTrue(Math.abs(middleX - middleY) > 0.3, middleX + ", " + middleY);
        }
        curve.find(saddle, 0.6);
        assertEquals(6, curve.count());
        double middleX = (curve.x()[0] + curve.x()[1]) / 2;
        double middleY = (curve.y()[0] + curve.y()[1]) / 2;
        assertEquals(middleX, middleY, 1e-6);
    }

    @Test
    void isAbsentWhereTheFieldIsNotKnown() {
        PlaneField field = PlaneSamples.field(REGION, 31, 21, (x, y) -> x < 0 ? Double.NaN : y);
        LevelCurve curve = new LevelCurve();
        curve.find(field, 0.05);
        assertTrue(curve.count() > 0);
        for (int i = 0; i < curve.count(); i += 3) {
            assertTrue(curve.x()[i] >= 0);
            assertTrue(Float.isFinite(curve.y()[i]));
        }
    }
}
