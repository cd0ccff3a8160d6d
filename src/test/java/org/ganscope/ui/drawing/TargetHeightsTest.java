package org.ganscope.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.Distribution;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Drawing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

@DisplayName("Heights that are taken from a target")
class TargetHeightsTest {
    private static TargetHeights of(TargetKind kind) {
        Distribution distribution = TargetConfig.standard(kind).create();
        return TargetHeights.of(distribution, 0.5, 10);
    }

    @ParameterizedTest
    @EnumSource
    void fillTheDrawingFromNothingToTheGreatestHeight(TargetKind kind) {
        TargetHeights taken = of(kind);
        boolean isLine = kind.dimension() == 1;
        int wanted = isLine ? Drawing.LINE : Drawing.SIDE * Drawing.SIDE;
        assertEquals(wanted, taken.heights().length);
        assertEquals(Drawing.HIGHEST, Arrays.stream(taken.heights()).max().orElseThrow());
        assertTrue(taken.extent() >= 0.5 && taken.extent() <= 10);
    }

    @Test
    void makeTheSameShapeAgain() {
        TargetHeights taken = of(TargetKind.RING);
        var again =
                new TargetConfig(
                                TargetKind.DRAWN_PLANE,
                                java.util.List.of(taken.extent(), 0.0),
                                Drawing.of(taken.heights()))
                        .create2D();
        var ring = TargetConfig.standard(TargetKind.RING).create2D();
        assertTrue(again.density(2, 0) > 0.5 * ring.density(2, 0));
        assertEquals(0, again.density(0, 0), 1e-3);
    }
}
