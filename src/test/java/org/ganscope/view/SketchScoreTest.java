package org.ganscope.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ganscope.session.Sketch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

@DisplayName("The score of a sketch")
class SketchScoreTest {
    private static final double EXACT = 1e-12;

    /** The uniform density on 0…1. */
    private static final SketchScore UNIFORM =
            new SketchScore(new double[] {0, 1}, new double[] {1, 1});

    private static Sketch sketch(double... xy) {
        List<Sketch.Point> points = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            points.add(new Sketch.Point(xy[i], xy[i + 1]));
        }
        return new Sketch(points);
    }

    @Test
    void ofADensityIsTheAreaInCommonWhateverItsHeight() {
        assertEquals(1, UNIFORM.overlap(sketch(0, 0.2, 1, 0.2)), EXACT);
        assertEquals(0.5, UNIFORM.overlap(sketch(0.5, 3, 1.5, 3)), EXACT);
        assertEquals(0, UNIFORM.overlap(sketch(1, 3, 2, 3)), EXACT);
        assertEquals(0.25, UNIFORM.overlap(sketch(0.25, 9, 0.5, 9)), EXACT);
    }

    @Test
    void ofATriangleAgainstTheUniformDensityIsThreeQuarters() {
        assertEquals(0.75, UNIFORM.overlap(sketch(0, 0, 1, 1)), EXACT);
        assertEquals(0.75, UNIFORM.overlap(sketch(0, 0, 0.5, 1, 1, 0)), EXACT);
    }

    @Test
    void ofASketchWithoutAreaIsZero() {
        assertEquals(0, UNIFORM.overlap(sketch(0.5, 1)));
        assertEquals(0, UNIFORM.overlap(sketch(0, 0, 1, 0)));
    }

    @Test
    void isTheMeanDistanceOverTheWholeCurve() {
        SketchScore slope = new SketchScore(new double[] {0, 2, 4}, new double[] {0, 1, 2});
        assertEquals(0, slope.meanDifference(sketch(0, 0, 4, 2)), EXACT);
        assertEquals(0.5, slope.meanDifference(sketch(0, 1, 4, 1)), EXACT);
        assertEquals(1, slope.meanDifference(sketch(3, 0)), EXACT);
        assertEquals(2, slope.spread());
    }

    @Test
    void leavesGapsOut() {
        SketchScore broken =
                new SketchScore(
                        new double[] {0, 1, 2, 3, 4}, new double[] {1, 1, Double.NaN, 3, 3});
        assertEquals(1, broken.meanDifference(sketch(0, 2, 4, 2)), EXACT);
        SketchScore none = new SketchScore(new double[] {0}, new double[] {Double.NaN});
        assertFalse(none.hasCurve());
        SketchScore lone = new SketchScore(new double[] {7}, new double[] {2});
        assertEquals(1.5, lone.meanDifference(sketch(0, 0.5)), EXACT);
    }
}
