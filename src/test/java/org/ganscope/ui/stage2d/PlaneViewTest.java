package org.ganscope.ui.stage2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.view.AxisScale;
import org.ganscope.view.plane.PlaneView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A view of the plane")
class PlaneViewTest {
    private static final Region HOME = new Region(new Range(-3, 1), new Range(-2, 2));
    private static final Rectangle2D PANEL = new Rectangle2D(40, 30, 600, 400);

    @ParameterizedTest
    @CsvSource({"600, 400", "200, 700", "50, 50"})
    void showsTheWholeRegionOfTheDataInThePanelWhenItIsFitted(double width, double height) {
        Region seen = PlaneView.fitted(HOME).region(width, height);
        assertTrue(seen.x().low() <= -3 && seen.x().high() >= 1);
        assertTrue(seen.y().low() <= -2 && seen.y().high() >= 2);
        assertEquals(4, Math.min(seen.x().length(), seen.y().length()), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1", "0.2", "7", "200"})
    void hasUnitsOfTheSameLengthOnBothAxes(double zoom) {
        PlaneView view = PlaneView.fitted(HOME).zoomed(zoom, 0.3, -0.7).panned(0.4, 0.1);
        PlaneScales scales = PlaneScales.of(view, PANEL);
        double up = (scales.y().from() - scales.y().to()) / (scales.y().high() - scales.y().low());
        assertEquals(scales.unit(), up, 1e-9 * up);
        assertEquals(zoom * 100, up, 1e-9 * up);
    }

    @Test
    void keepsThePointUnderThePointerWhenItZooms() {
        PlaneView view = PlaneView.fitted(HOME).panned(0.2, -0.1);
        PlaneScales before = PlaneScales.of(view, PANEL);
        double x = before.valueX(500);
        double y = before.valueY(111);
        for (double factor : new double[] {1.25, 8, 0.3}) {
            PlaneScales after = PlaneScales.of(view.zoomed(factor, x, y), PANEL);
            assertEquals(x, after.valueX(500), 1e-9);
            assertEquals(y, after.valueY(111), 1e-9);
        }
    }

    @Test
    void endsWhereNothingMoreIsToBeSeen() {
        PlaneView view = PlaneView.fitted(HOME);
        PlaneView near = view.zoomed(1e9, 1, 1);
        assertEquals(PlaneView.MOST, near.zoom());
        assertEquals(near, near.zoomed(2, -1, 0), "at the limit nothing moves");
        assertEquals(PlaneView.LEAST, view.zoomed(1e-9, 0, 0).zoom());
        PlaneView far = view.panned(1e9, -1e9);
        assertEquals(17, far.x());
        assertEquals(-18, far.y());
    }

    @Test
    void isFittedUntilItIsMoved() {
        PlaneView view = PlaneView.fitted(HOME);
        assertTrue(view.isFitted());
        assertFalse(view.panned(0.1, 0).isFitted());
        assertFalse(view.zoomed(1.1, -1, 0).isFitted());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 0.2", "40, 0.02", "0.1, 10"})
    void hasRoundNumbersAtItsAxes(double zoom, double tick) {
        PlaneView view = PlaneView.fitted(HOME).zoomed(zoom, 0.123, 0.456);
        assertEquals(tick, PlaneScales.of(view, PANEL).tick(), 1e-12);
    }

    @Test
    void putsTheEndsOfTheRegionAtTheEdgesOfThePanel() {
        AxisScale x = PlaneScales.of(PlaneView.fitted(HOME), PANEL).x();
        assertEquals(39.5, x.toPixel(-4), 1e-9);
        assertEquals(639.5, x.toPixel(2), 1e-9);
    }
}
