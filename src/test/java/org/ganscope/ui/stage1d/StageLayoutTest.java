package org.ganscope.ui.stage1d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageLayoutTest {

    @ParameterizedTest
    @CsvSource({"420, 480, 12", "690, 680, 12", "1200, 1000, 12", "1200, 1000, 20", "300, 300, 11"})
    void panelsAreBelowEachOtherInsideTheStageAndShareTheirEnds(
            double width, double height, double em) {
        double header = Math.round(1.9 * em);
        double[] headers = {header, header, header};
        StageLayout layout =
                StageLayout.of(width, height, new Insets(8, 12, 8, 14), em, headers, false);
        Rectangle2D[] panels = {layout.score(), layout.density(), layout.push(), layout.fan()};
        for (Rectangle2D panel : panels) {
            assertEquals(layout.score().getMinX(), panel.getMinX());
            assertEquals(layout.score().getMaxX(), panel.getMaxX());
            assertEquals(Math.rint(panel.getMinY()), panel.getMinY(), "whole pixels");
        }
        double[] tops = layout.headerTops();
        double numbers = StageLayout.axisNumbers(em);
        assertTrue(tops[0] + header <= layout.score().getMinY());
        assertTrue(layout.score().getMaxY() <= tops[1]);
        assertTrue(tops[1] + header <= layout.density().getMinY());
        assertTrue(layout.density().getMaxY() + numbers <= tops[2]);
        assertTrue(tops[2] + header <= layout.push().getMinY());
        assertEquals(layout.push().getMaxY(), layout.fan().getMinY());
        assertTrue(layout.fan().getMaxY() + numbers <= height);
        assertTrue(layout.score().getMaxX() + em <= width);
    }
}
