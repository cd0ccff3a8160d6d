package org.ganscope.ui.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stamps, fields and letters in a raster")
class CloudTest {
    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    private static Raster raster(double scale) {
        Raster raster = new Raster();
        raster.resize(40, 30, scale);
        return raster;
    }

    private static double covered(Raster raster) {
        double sum = 0;
        for (int row = 0; row < raster.pixelHeight(); row++) {
            for (int column = 0; column < raster.pixelWidth(); column++) {
                sum += (raster.pixel(column, row) >>> 24) / 255.0;
            }
        }
        return sum;
    }

    @Test
    void aStampIsADiscWithARim() {
        Raster raster = raster(1);
        new Stamp(3, 1.5, RED, WHITE, 1).draw(raster, 20.5, 15.5);
        assertEquals(RED, raster.pixel(20, 15));
        assertEquals(WHITE, raster.pixel(24, 15));
        assertEquals(0, raster.pixel(27, 15));
        assertEquals(Math.PI * 4.5 * 4.5, covered(raster), 1.5);
    }

    @Test
    void aStampCanBeBetweenPixels() {
        Raster raster = raster(2);
        new Stamp(2, 0.5, RED, RED, 2).draw(raster, 10.3, 12.7);
        double x = 0;
        double y = 0;
        double sum = 0;
        for (int row = 0; row < raster.pixelHeight(); row++) {
            for (int column = 0; column < raster.pixelWidth(); column++) {
                int alpha = raster.pixel(column, row) >>> 24;
                x += alpha * (column + 0.5) / 2;
                y += alpha * (row + 0.5) / 2;
                sum += alpha;
            }
        }
        assertEquals(10.3, x / sum, 0.1);
        assertEquals(12.7, y / sum, 0.1);
    }

    @Test
    void aStampIsCutAtTheClipAndMissesWhereThereIsNoPoint() {
        Raster raster = raster(1);
        raster.clip(10, 10, 10, 10);
        Stamp stamp = new Stamp(3, 0, RED, RED, 1);
        stamp.draw(
                raster,
                new float[] {10, Float.NaN, 1e30f, -50},
                new float[] {15, 15, 15, Float.NEGATIVE_INFINITY},
                4);
        assertEquals(0, raster.pixel(9, 15));
        assertEquals(RED, raster.pixel(10, 15));
        assertTrue(covered(raster) < 20);
    }

    @Test
    void aFieldRunsSmoothlyFromNodeToNode() {
        Raster raster = raster(1);
        int[] grey = new int[256];
        for (int i = 0; i < 256; i++) {
            grey[i] = 0xFF000000 | i * 0x10101;
        }
        float[] values = {0, 1, 0, 1};
        new ColourField().draw(raster, 10, 10, 20, 10, values, 2, grey, 0, 1);
        for (int column = 10; column < 30; column++) {
            double expected = 255 * (column - 10 + 0.5) / 20;
            assertEquals(expected, raster.pixel(column, 14) & 0xFF, 1.01);
        }
        assertEquals(0, raster.pixel(9, 14));
        assertEquals(0, raster.pixel(30, 14));
        assertEquals(0, raster.pixel(20, 9));
    }

    @Test
    void aFieldHasItsLowestRowBelow() {
        Raster raster = raster(1);
        int[] scale = {RED, WHITE};
        new ColourField().draw(raster, 0, 0, 40, 30, new float[] {0, 0, 9, 9}, 2, scale, 0, 1);
        assertEquals(RED, raster.pixel(20, 29));
        assertEquals(WHITE, raster.pixel(20, 0));
    }

    @Test
    void aFieldLeavesOutWhatIsNoNumber() {
        Raster raster = raster(1);
        float[] values = {1, Float.NaN, 1, 1, Float.NaN, 1};
        new ColourField().draw(raster, 0, 0, 40, 30, values, 3, new int[] {RED, RED}, 0, 1);
        assertEquals(0, raster.pixel(20, 15));
        assertEquals(0, raster.pixel(0, 15), "a cell with an unknown corner is left out");
    }

    @Test
    void aWordIsCentredAndHasAHalo() {
        Raster raster = raster(1);
        Lettering letters = new Lettering(12, true, 2, 1);
        letters.draw(raster, "8", 20, 15, RED, WHITE);
        int red = 0;
        double x = 0;
        double y = 0;
        for (int row = 0; row < 30; row++) {
            for (int column = 0; column < 40; column++) {
                int pixel = raster.pixel(column, row);
                if ((pixel & 0xFFFF) < 0x4040 && pixel >>> 24 == 255) {
                    red++;
                    x += column + 0.5;
                    y += row + 0.5;
                }
            }
        }
        assertTrue(red > 8, red + " red pixels");
        assertEquals(20, x / red, 1);
        assertEquals(15, y / red, 1);
        assertTrue(covered(raster) > 2 * red, "no halo");
        assertTrue(letters.width("100 %") > letters.width("8 %"));
    }
}
