package org.ganscope.ui.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RasterTest {
    private static final int BLACK = 0xFF000000;
    private static final int HALF_BLACK = 0x80000000;
    private static final float NO_POINT = Float.NaN;

    private final Raster raster = new Raster();

    @BeforeEach
    void resize() {
        raster.resize(40, 30, 1);
    }

    @Test
    void aNewRasterIsTransparent() {
        assertEquals(0, coverage());
    }

    @Test
    void theAlphaOfARectangleSumsToItsArea() {
        raster.fillRect(3.25, 4.5, 10.5, 5.25, BLACK);
        assertEquals(10.5 * 5.25, coverage(), 0.2);
        assertEquals(255, alpha(6, 7));
        assertEquals(0.75 * 0.5 * 255, alpha(3, 4), 1);
    }

    @Test
    void aRectangleNarrowerThanAPixelCoversItsArea() {
        raster.fillRect(3.25, 4.5, 0.5, 5, BLACK);
        raster.fillRect(9.5, 4, 1, 5, BLACK);
        raster.fillRect(20, 4, 0.25, 5, BLACK);
        assertEquals(2.5 + 5 + 1.25, coverage(), 0.05);
    }

    @Test
    void theAlphaOfALineSumsToItsAreaForEverySlope() {
        for (double angle = 0; angle < Math.PI; angle += 0.1) {
            raster.clear();
            double dx = 10 * Math.cos(angle);
            double dy = 10 * Math.sin(angle);
            raster.line(20 - dx, 15 - dy, 20 + dx, 15 + dy, 3, BLACK);
            double area = 20 * 3 + Math.PI * 1.5 * 1.5;
            assertEquals(area, coverage(), 0.03 * area, "at " + angle);
        }
    }

    @Test
    void aDiscAndARingCoverTheirAreas() {
        raster.disc(20.3, 15.1, 6, BLACK);
        assertEquals(Math.PI * 36, coverage(), 1.5);
        raster.clear();
        raster.ring(20.3, 15.1, 6, 2, BLACK);
        assertEquals(Math.PI * (49 - 25), coverage(), 1.5);
        assertEquals(0, alpha(20, 15));
    }

    @Test
    void aHorizontalLineOnPixelCentresIsCrisp() {
        raster.line(5.5, 10.5, 30.5, 10.5, 1, BLACK);
        assertEquals(255, alpha(20, 10));
        assertEquals(0, alpha(20, 9));
        assertEquals(0, alpha(20, 11));
    }

    @Test
    void coloursAreStoredPremultiplied() {
        raster.fillRect(0, 0, 5, 5, 0x80FF8000);
        assertEquals(0x80804000, raster.pixel(2, 2));
        raster.fillRect(0, 0, 5, 5, 0xFF123456);
        assertEquals(0xFF123456, raster.pixel(2, 2));
    }

    @Test
    void aTranslucentLineIsNotDarkerWhereItTurnsOrCrossesItself() {
        float[] x = {5, 35, 20, 20};
        float[] y = {5, 5, 5, 25};
        raster.polyline(x, y, 4, 5, HALF_BLACK);
        int darkest = 0;
        for (int pixel : raster.pixels().values()) {
            darkest = Math.max(darkest, pixel >>> 24);
        }
        assertEquals(0x80, darkest);
    }

    @Test
    void twoTranslucentLinesDoAddUp() {
        raster.line(5, 15, 35, 15, 5, HALF_BLACK);
        raster.line(20, 5, 20, 25, 5, HALF_BLACK);
        assertTrue(alpha(20, 15) > 0xB0);
    }

    @Test
    void aPointThatIsNotANumberIsAGap() {
        float[] x = {5, 10, NO_POINT, 25, 30};
        float[] y = {10, 10, 10, 10, 10};
        raster.polyline(x, y, 5, 2, BLACK);
        assertTrue(alpha(7, 10) > 0);
        assertEquals(0, alpha(17, 10));
        assertTrue(alpha(27, 10) > 0);
    }

    @Test
    void infinitePointsAreGapsAndALonePointIsADot() {
        float[] x = {5, 10, 15};
        float[] y = {Float.POSITIVE_INFINITY, 10, Float.NEGATIVE_INFINITY};
        raster.polyline(x, y, 3, 4, BLACK);
        assertEquals(Math.PI * 4, coverage(), 1);
    }

    @Test
    void pointsFarOutsideAreDrawnWithoutDelay() {
        float[] x = {-1e7f, 1e7f, 1e7f, -1e7f};
        float[] y = {-1e7f, 1e7f, -1e7f, 1e7f};
        raster.polyline(x, y, 4, 2, BLACK);
        raster.dashedPolyline(x, y, 4, 2, 4, 4, BLACK);
        assertTrue(alpha(10, 10) > 0);
    }

    @Test
    void nothingIsDrawnOutsideTheClip() {
        raster.clip(10, 8, 12, 9);
        raster.fillRect(-5, -5, 100, 100, BLACK);
        raster.line(0, 0, 40, 30, 4, BLACK);
        raster.disc(10, 8, 6, BLACK);
        raster.arrow(0, 12, 39, 12, 2, 8, BLACK);
        raster.dottedVertical(20, 0, 30, 1, 2, 2, BLACK);
        float[] low = new float[40];
        float[] high = new float[40];
        Arrays.fill(high, 30);
        raster.band(0, low, high, 40, 1, BLACK);
        assertEquals(12 * 9, coverage(), 1e-9);
        raster.noClip();
        raster.fillRect(0, 0, 40, 30, BLACK);
        assertEquals(40 * 30, coverage(), 1e-9);
    }

    @Test
    void dashesAreAsLongAsAskedAndRunOnOverJoints() {
        float[] straight = {2, 38};
        float[] bent = {2, 7, 8, 19, 20.5f, 38};
        float[] y = {10, 10, 10, 10, 10, 10};
        raster.dashedPolyline(straight, y, 2, 2, 6, 4, BLACK);
        int[] whole = raster.pixels().values().clone();
        raster.clear();
        raster.dashedPolyline(bent, y, 6, 2, 6, 4, BLACK);
        assertArrayEquals(whole, raster.pixels().values());
        assertTrue(alpha(4, 10) > 200, "in the first dash");
        assertTrue(alpha(8, 10) < 50, "in the first gap");
        assertTrue(alpha(13, 10) > 200, "in the second dash");
        assertTrue(alpha(18, 10) < 50, "in the second gap");
    }

    @Test
    void dashesKeepTheirPhaseWhereTheLineLeavesThePictureAndComesBack() {
        float[] x = {2, 2, 6, 6};
        float[] near = {2, 12, 12, 2};
        raster.dashedPolyline(x, near, 4, 1, 5, 5, BLACK);
        int shortWay = alpha(6, 4);
        raster.clear();
        // 10,000 px more is a whole number of periods.
        float[] far = {2, 5012, 5012, 2};
        raster.dashedPolyline(x, far, 4, 1, 5, 5, BLACK);
        assertEquals(shortWay, alpha(6, 4));
    }

    @Test
    void aBandFillsFromLowToHighAndConnectsItsColumns() {
        float[] low = {5, 5, 20, NO_POINT, 5};
        float[] high = {8, 8, 22, NO_POINT, 8};
        raster.band(10, low, high, 5, 1, BLACK);
        assertEquals(255, alpha(10, 6));
        assertEquals(255, Math.max(alpha(11, 14), alpha(12, 14)), "the jump is closed");
        for (int row = 0; row < 30; row++) {
            assertEquals(0, alpha(13, row), "the gap");
            assertEquals(0, alpha(9, row));
        }
        assertTrue(alpha(14, 6) > 0);
    }

    @Test
    void aFlatBandIsAsThickAsItsLine() {
        float[] flat = {10, 10, 10, 10};
        raster.band(5, flat, flat, 4, 2, BLACK);
        assertEquals(4 * 2, coverage(), 0.1);
    }

    @Test
    void anArrowEndsAtItsTipAndAShortOneIsOnlyAHead() {
        raster.arrow(5, 10.5, 25, 10.5, 1, 6, BLACK);
        assertTrue(alpha(10, 10) > 200);
        assertTrue(alpha(20, 12) > 0, "the head is wider than the shaft");
        assertEquals(0, alpha(26, 10));
        raster.clear();
        raster.arrow(5, 10.5, 8, 10.5, 1, 6, BLACK);
        assertEquals(0, alpha(3, 10));
        assertTrue(alpha(5, 10) > 0);
        raster.clear();
        raster.arrow(5, 10, 5, 10, 1, 6, BLACK);
        assertEquals(0, coverage());
    }

    @Test
    void dottedLinesAreCrisp() {
        raster.dottedVertical(7.5, 0, 30, 1, 2, 2, BLACK);
        assertEquals(255, alpha(7, 1));
        assertEquals(0, alpha(7, 2));
    }

    @Test
    void theOutputScaleMultipliesCoordinatesAndWidths() {
        raster.resize(40, 30, 2);
        assertEquals(80, raster.pixelWidth());
        raster.fillRect(10, 10, 5, 5, BLACK);
        assertEquals(100, coverage(), 0.1);
        assertEquals(255, alpha(20, 20));
        assertEquals(0, alpha(19, 20));
    }

    @Test
    void clearingMakesEverythingTransparentAndIsReportedAsChanged() {
        raster.fillRect(3, 4, 5, 6, BLACK);
        raster.pixels().changed().reset();
        raster.clear();
        raster.line(20, 20, 25, 20, 1, BLACK);
        DirtyRectangle changed = raster.pixels().changed();
        assertEquals(3, changed.left());
        assertEquals(4, changed.top());
        assertTrue(changed.right() >= 26 && changed.bottom() >= 21);
        raster.clear();
        assertEquals(0, coverage());
        changed.reset();
        raster.clear();
        assertTrue(changed.isEmpty());
        assertFalse(raster.pixelWidth() == 0);
    }

    private int alpha(int column, int row) {
        return raster.pixel(column, row) >>> 24;
    }

    private double coverage() {
        double sum = 0;
        for (int pixel : raster.pixels().values()) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }
}
