package org.ganscope.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.own.Drawing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

@DisplayName("A sheet")
class SheetTest {
    private static int[] flat(int height) {
        int[] heights = new int[Drawing.LINE];
        Arrays.fill(heights, height);
        return heights;
    }

    private static void draw(Sheet sheet, double... places) {
        sheet.begin();
        LineStroke stroke = new LineStroke(4, sheet.heights().clone());
        for (int i = 0; i + 3 < places.length; i += 2) {
            stroke.move(
                    new Stroke.Place(places[i], 0, places[i + 1]),
                    new Stroke.Place(places[i + 2], 0, places[i + 3]),
                    sheet.heights());
        }
        sheet.end();
    }

    @Test
    void isEmptyAtFirst() {
        Sheet sheet = new Sheet(2);
        assertTrue(sheet.isEmpty() && sheet.drawing().isEmpty());
        assertFalse(sheet.canUndo() || sheet.canRedo());
        assertEquals(Drawing.SIDE * Drawing.SIDE, sheet.heights().length);
    }

    @Test
    void takesBackAndMakesAgainStrokeByStroke() {
        Sheet sheet = new Sheet(1);
        sheet.replace(flat(10));
        sheet.replace(flat(20));
        sheet.undo();
        assertArrayEquals(flat(10), sheet.heights());
        sheet.undo();
        assertTrue(sheet.isEmpty());
        sheet.undo();
        assertTrue(sheet.isEmpty(), "there is nothing more to take back");
        sheet.redo();
        sheet.redo();
        sheet.redo();
        assertArrayEquals(flat(20), sheet.heights());
    }

    @Test
    void forgetsWhatWasTakenBackWhenSomethingElseIsDrawn() {
        Sheet sheet = new Sheet(1);
        sheet.replace(flat(10));
        sheet.undo();
        sheet.replace(flat(30));
        assertFalse(sheet.canRedo());
    }

    @Test
    void doesNotCountAStrokeThatChangesNothing() {
        Sheet sheet = new Sheet(1);
        sheet.begin();
        sheet.end();
        sheet.clear();
        assertFalse(sheet.canUndo());
    }

    @Test
    void getsAStraightLineBetweenFarPlaces() {
        Sheet sheet = new Sheet(1);
        draw(sheet, 10.5, 20, 110.5, 220);
        for (int cell = 10; cell <= 110; cell++) {
            assertEquals(20 + 2 * (cell - 10), sheet.heights()[cell], 1, "cell " + cell);
        }
        assertEquals(0, sheet.heights()[3]);
        assertEquals(0, sheet.heights()[120]);
    }

    @Test
    void lookTheSameWhetherThePenWasSlowOrFast() {
        Sheet fast = new Sheet(1);
        draw(fast, 20, 100, 60, 100);
        Sheet slow = new Sheet(1);
        double[] places = new double[82];
        for (int i = 0; i <= 40; i++) {
            places[2 * i] = 20 + i;
            places[2 * i + 1] = 100;
        }
        draw(slow, places);
        assertArrayEquals(fast.heights(), slow.heights());
    }

    @Test
    void keepsTheHeightsBeyondTheBrush() {
        Sheet sheet = new Sheet(1);
        sheet.replace(flat(50));
        draw(sheet, 64.5, 200, 64.5, 200);
        assertEquals(200, sheet.heights()[64]);
        assertEquals(50, sheet.heights()[58]);
        assertTrue(sheet.heights()[66] > 50 && sheet.heights()[66] < 200);
    }

    @Test
    void isPaintedRoundByTheBrush() {
        Sheet sheet = new Sheet(2);
        sheet.begin();
        PlaneStroke stroke = new PlaneStroke(5, sheet.heights().clone());
        Stroke.Place at = new Stroke.Place(32, 32, 255);
        stroke.move(at, at, sheet.heights());
        sheet.end();
        double sum = Arrays.stream(sheet.heights()).sum() / 255.0;
        assertEquals(Math.PI * 25, sum, 2, "the area of the dab");
        assertEquals(255, sheet.heights()[32 * Drawing.SIDE + 32]);
        assertEquals(0, sheet.heights()[32 * Drawing.SIDE + 39]);
    }

    @Test
    void mayBePaintedBeyondItsRim() {
        Sheet sheet = new Sheet(2);
        sheet.begin();
        PlaneStroke stroke = new PlaneStroke(5, sheet.heights().clone());
        stroke.move(
                new Stroke.Place(-200, -190, 255),
                new Stroke.Place(700, 710, 255),
                sheet.heights());
        sheet.end();
        assertEquals(255, sheet.heights()[42 * Drawing.SIDE + 32]);
        assertEquals(0, sheet.heights()[Drawing.SIDE - 1]);
    }
}
