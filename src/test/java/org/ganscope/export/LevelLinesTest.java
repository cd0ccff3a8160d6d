package org.ganscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.export.LevelLines.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("Level lines")
class LevelLinesTest {
    private static double length(List<Segment> lines) {
        return lines.stream()
                .mapToDouble(s -> Math.hypot(s.column2() - s.column1(), s.row2() - s.row1()))
                .sum();
    }

    @Test
    void ofAPlaneAreStraight() {
        List<Segment> lines = LevelLines.of((c, r) -> 2 * c + r, 11, 10.5);
        for (Segment s : lines) {
            assertEquals(10.5, 2 * s.column1() + s.row1(), 1e-12);
            assertEquals(10.5, 2 * s.column2() + s.row2(), 1e-12);
        }
        assertEquals(Math.hypot(5, 10), length(lines), 1e-9);
    }

    @Test
    void ofAConeAreCirclesAllRound() {
        List<Segment> lines = LevelLines.of((c, r) -> Math.hypot(c - 50, r - 50), 101, 30);
        for (Segment s : lines) {
            assertEquals(30, Math.hypot(s.column1() - 50, s.row1() - 50), 0.01);
        }
        assertEquals(2 * Math.PI * 30, length(lines), 0.1);
    }

    /** Corners 1 and 1 across, 0 and 0 across: the middle, ½, is connected to the higher two. */
    @Test
    void cutTheCornersOfASaddleOnTheSideOfItsMiddle() {
        LevelLines.Grid saddle = (c, r) -> c == r ? 1 : 0;
        assertEquals(
                List.of(new Segment(0.6, 0, 1, 0.4), new Segment(0.4, 1, 0, 0.6)),
                rounded(LevelLines.of(saddle, 2, 0.4)));
        assertEquals(
                List.of(new Segment(1, 0.6, 0.6, 1), new Segment(0, 0.4, 0.4, 0)),
                rounded(LevelLines.of(saddle, 2, 0.6)));
    }

    private static List<Segment> rounded(List<Segment> lines) {
        return lines.stream()
                .map(s ->
                        new Segment(
                                round(s.column1()),
                                round(s.row1()),
                                round(s.column2()),
                                round(s.row2())))
                .toList();
    }

    private static double round(double x) {
        return Math.rint(x * 1e9) / 1e9;
    }

    @Test
    void areNowhereWhereTheValueIsNotReached() {
        assertTrue(LevelLines.of((c, r) -> c, 5, 7).isEmpty());
    }
}
