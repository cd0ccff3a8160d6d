package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.metrics.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

@DisplayName("The figures of a cell")
class CellFiguresTest {
    private static SweepRow row(int run, double jsd, int covered, Finding finding) {
        return new SweepRow(run, jsd, 2, covered, OptionalLong.empty(), finding);
    }

    private static SweepRow diverged(int run) {
        return new SweepRow(run, 0.6, 2, 0, OptionalLong.of(9), Finding.DIVERGED);
    }

    @Test
    void areThoseOfTheRunsThatCameToTheirEnd() {
        CellFigures figures =
                CellFigures.of(
                        List.of(
                                diverged(2),
                                row(0, 0.1, 2, Finding.NEAR),
                                row(1, 0.3, 1, Finding.MODE_COLLAPSE)));
        assertEquals(List.of(0, 1, 2), figures.rows().stream().map(SweepRow::run).toList());
        assertEquals(0.2, figures.jsd().mean(), 1e-12);
        assertEquals(Math.sqrt(0.02), figures.jsd().deviation(), 1e-12);
        assertEquals(0.75, figures.coveredShare().orElseThrow(), 1e-12);
        assertEquals(1, figures.coveringAll());
        assertEquals(1 / 3.0, figures.divergedShare(), 1e-12);
        assertEquals(
                Map.of(Finding.NEAR, 1, Finding.MODE_COLLAPSE, 1, Finding.DIVERGED, 1),
                figures.findings());
        assertEquals(Finding.NEAR, figures.finding());
    }

    @Test
    void haveNoMeanWhereAllDiverged() {
        CellFigures figures = CellFigures.of(List.of(diverged(0), diverged(1)));
        assertTrue(Double.isNaN(figures.jsd().mean()));
        assertEquals(OptionalDouble.empty(), figures.coveredShare());
        assertEquals(Finding.DIVERGED, figures.finding());
    }
}
