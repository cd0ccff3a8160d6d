package org.ganscope.ui.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.ganscope.experiment.CellFigures;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.metrics.Finding;
import org.ganscope.ui.theme.ColourVision;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

@DisplayName("The colours of a map")
class CellColoursTest {
    private static final double APART = 10;

    private static CellFigures cell(double jsd, Finding finding, boolean diverges) {
        OptionalLong step = diverges ? OptionalLong.of(3) : OptionalLong.empty();
        return CellFigures.of(List.of(new SweepRow(0, jsd, 2, 1, step, finding)));
    }

    @ParameterizedTest
    @EnumSource
    void fallOrRiseInLightnessFromGoodToBad(Theme theme) {
        CellColours colours = CellColours.of(theme.palette());
        for (double place = 0; place < 0.99; place += 0.01) {
            double step = lightness(colours.scale(place + 0.01)) - lightness(colours.scale(place));
            assertTrue(theme.palette().isDark() ? step < 0 : step > 0, "" + place);
        }
    }

    /** Neighbours on a map need no line between them; neither do cells that are still to come. */
    @ParameterizedTest
    @EnumSource
    void ofGroupsOfVerdictsAreDistinguishableForEveryViewer(Theme theme) {
        CellColours colours = CellColours.of(theme.palette());
        List<Color> all = new ArrayList<>(List.of(theme.palette().background()));
        Arrays.stream(FindingGroup.values()).map(colours::group).forEach(all::add);
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double seen = vision.difference(all.get(i), all.get(j));
                    assertTrue(
                            seen >= APART,
                            "%s: %d and %d differ by %.1f".formatted(vision, i, j, seen));
                }
            }
        }
    }

    private static double lightness(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void showWhatIsAskedFor() {
        CellColours colours = CellColours.of(Theme.LIGHT.palette());
        assertEquals(colours.good(), colours.of(cell(0, Finding.NEAR, false), SweepMeasure.JSD));
        assertEquals(
                colours.middle(), colours.of(cell(0, Finding.NEAR, false), SweepMeasure.MODES));
        assertEquals(
                colours.good(), colours.of(cell(0.5, Finding.NEAR, false), SweepMeasure.DIVERGED));
        assertEquals(
                colours.collapsed(),
                colours.of(cell(0, Finding.MODE_COLLAPSE, false), SweepMeasure.DIAGNOSIS));
        for (SweepMeasure measure : SweepMeasure.values()) {
            assertEquals(
                    colours.diverged(), colours.of(cell(0.1, Finding.DIVERGED, true), measure));
        }
    }
}
