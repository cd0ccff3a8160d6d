package org.ganscope.data.own;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

@DisplayName("A picture as a density")
class PictureTest {
    private static final int SIDE = Drawing.SIDE;

    private static int[] white(int pixels) {
        int[] grey = new int[pixels];
        Arrays.fill(grey, 255);
        return grey;
    }

    @Test
    void ofTheSizeOfADrawingIsTakenPixelByPixelUpsideDown() {
        RandomStream random = new RandomStream(1);
        int[] grey = new int[SIDE * SIDE];
        Arrays.setAll(grey, k -> random.nextInt(256));
        grey[0] = 0;
        int[] heights = new Picture(SIDE, SIDE, grey).heights(false);
        for (int k = 0; k < grey.length; k++) {
            int above = (SIDE - 1 - k / SIDE) * SIDE + k % SIDE;
            assertEquals(255 - grey[above], heights[k]);
        }
        grey[0] = 255;
        int[] light = new Picture(SIDE, SIDE, grey).heights(true);
        assertEquals(255, light[(SIDE - 1) * SIDE]);
        assertEquals(grey[1], light[(SIDE - 1) * SIDE + 1]);
    }

    @Test
    void isAveragedOverTheAreaOfACell() {
        int side = 2 * SIDE;
        int[] grey = white(side * side);
        grey[0] = 0;
        grey[1] = 0;
        grey[side] = 0;
        grey[side + 1] = 0;
        grey[2] = 0;
        int[] heights = new Picture(side, side, grey).heights(false);
        assertEquals(255, heights[(SIDE - 1) * SIDE]);
        assertEquals(64, heights[(SIDE - 1) * SIDE + 1]);
        assertEquals(255 + 64, Arrays.stream(heights).sum());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 7", "100, 37", "37, 100", "640, 480", "63, 64", "30, 500"})
    void keepsItsProportionsAndItsMassAtAnySize(int width, int height) {
        int[] heights = new Picture(width, height, new int[width * height]).heights(false);
        double shorter = Math.min(width, height) * SIDE / (double) Math.max(width, height);
        double area = Arrays.stream(heights).sum() / 255.0;
        assertEquals(SIDE * shorter, area, 0.01 * SIDE * shorter);
        double sumX = 0;
        double sumY = 0;
        for (int k = 0; k < heights.length; k++) {
            sumX += heights[k] * (k % SIDE - 31.5);
            sumY += heights[k] * (k / SIDE - 31.5);
        }
        assertEquals(0, sumX, 1e-6);
        assertEquals(0, sumY, 1e-6);
    }

    @Test
    void thatIsAllWhiteHoldsNothing() {
        assertTrue(Drawing.isEmpty(new Picture(5, 3, white(15)).heights(false)));
        assertTrue(Drawing.isEmpty(new Picture(5, 3, new int[15]).heights(true)));
        assertArrayEquals(
                new Picture(5, 3, white(15)).heights(true),
                new Picture(5, 3, new int[15]).heights(false));
    }

    @Test
    void needsAsManyGreysAsPixels() {
        assertThrows(IllegalArgumentException.class, () -> new Picture(2, 2, new int[3]));
        assertThrows(IllegalArgumentException.class, () -> new Picture(0, 2, new int[0]));
        assertThrows(IllegalArgumentException.class, () -> new Picture(1, 1, new int[] {256}));
    }
}
