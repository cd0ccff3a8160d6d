package org.ganscope.ui.stage2d;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.ui.raster.Lettering;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.plane.PlaneField;
import org.ganscope.view.plane.PlaneLayer;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneSamples;
import org.ganscope.view.plane.PlaneView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ground of the plane")
class GroundPainterTest {
    private static final Region SQUARE = new Region(new Range(-3, 3), new Range(-3, 3));

    @Test
    void keepsTheNumbersOfNeighbouringLinesApart() {
        Raster raster = new Raster();
        raster.resize(400, 400, 1);
        GroundPainter painter =
                new GroundPainter(raster, Palette.light(), 12, new Lettering(11, false, 1, 1));
        PlaneField cliff = PlaneSamples.field(SQUARE, 61, 61, (x, y) -> x < 0 ? 0 : 1);
        GroundScale scale = GroundScale.ofScore(PlaneLayer.SCORE, PlaneLayers.none().belief(), 1);
        PlaneScales scales =
                PlaneScales.of(PlaneView.fitted(SQUARE), new Rectangle2D(0, 0, 400, 400));
        painter.levels(cliff, scale, scales, new double[0]);
        int lines = scale.levels().length;
        for (int i = 0; i < lines; i++) {
            Point2D number = painter.number(i);
            assertFalse(Double.isNaN(number.getX()), "line " + i + " has room for its number");
            for (int j = 0; j < i; j++) {
                Point2D other = painter.number(j);
                double across = Math.abs(number.getX() - other.getX());
                double down = Math.abs(number.getY() - other.getY());
                assertTrue(across > 28 || down > 14, number + " covers " + other);
            }
        }
    }
}
