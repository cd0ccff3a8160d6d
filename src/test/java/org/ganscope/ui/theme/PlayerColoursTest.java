package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@DisplayName("The colours of data, generator and discriminator")
class PlayerColoursTest {
    /** Clearly another colour, also where two thin lines cross. */
    private static final double TOLD_APART = 15;

    @ParameterizedTest
    @EnumSource
    void areDistinguishableForEveryViewer(Theme theme) {
        Palette palette = theme.palette();
        allApart(List.of(palette.data(), palette.generator(), palette.discriminator()));
    }

    @ParameterizedTest
    @EnumSource
    void areDistinguishableInTextToo(Theme theme) {
        Palette palette = theme.palette();
        allApart(List.of(palette.dataText(), palette.generatorText(), palette.discriminatorText()));
    }

    @ParameterizedTest
    @EnumSource
    void areSeenOnTheirCards(Theme theme) {
        Palette palette = theme.palette();
        for (Color line : List.of(palette.data(), palette.generator(), palette.discriminator())) {
            assertTrue(Contrast.ratio(line, palette.card()) >= Contrast.GRAPHICS, line + "");
        }
        for (Color words :
                List.of(palette.dataText(), palette.generatorText(), palette.discriminatorText())) {
            for (Color ground : List.of(palette.card(), palette.background())) {
                assertTrue(Contrast.ratio(words, ground) >= Contrast.TEXT, words + " " + ground);
            }
        }
    }

    /** A button in a player's colour would seem to belong to that player. */
    @ParameterizedTest
    @EnumSource
    void areNotWornByWhatCanBePressed(Theme theme) {
        Palette palette = theme.palette();
        Color accent = palette.accent();
        assertTrue(accent.getSaturation() < 0.35, "a graphite: " + accent);
        for (Color player : List.of(palette.data(), palette.generator(), palette.discriminator())) {
            assertTrue(ColourVision.FULL.difference(accent, player) >= TOLD_APART, "" + player);
        }
    }

    /** The violet that D had before was the data's blue for half of the colour-blind viewers. */
    @ParameterizedTest
    @CsvSource({
        "PROTANOPIA,   #0072B2, #7A4FA3, 7.5",
        "DEUTERANOPIA, #0072B2, #7A4FA3, 2.7",
        "PROTANOPIA,   #58A6FF, #B392F0, 2.7",
        "DEUTERANOPIA, #58A6FF, #B392F0, 3.9"
    })
    void wouldNotHoldWithAViolet(ColourVision vision, String blue, String violet, double seen) {
        assertEquals(seen, vision.difference(Color.web(blue), Color.web(violet)), 0.05);
    }

    /** Pairs from table 1 of Sharma, Wu and Dalal 2005, chosen for the formula's branches. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "50, 2.5, 0, 56, -27, -3, 31.9030",
        "50, 2.5, 0, 58, 24, 15, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void areMeasuredAsPublished(
            double l1, double a1, double b1, double l2, double a2, double b2, double published) {
        assertEquals(published, new Lab(l1, a1, b1).difference(new Lab(l2, a2, b2)), 5e-5);
        assertEquals(published, new Lab(l2, a2, b2).difference(new Lab(l1, a1, b1)), 5e-5);
    }

    @Test
    void whiteIsAHundredAndWithoutHue() {
        Lab white = ColourVision.FULL.seen(Color.WHITE);
        assertEquals(100, white.l(), 1e-4);
        assertEquals(0, Math.hypot(white.a(), white.b()), 0.02);
    }

    private static void allApart(List<Color> players) {
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < players.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double seen = vision.difference(players.get(i), players.get(j));
                    assertTrue(
                            seen >= TOLD_APART,
                            "%s: %s and %s differ by %.1f"
                                    .formatted(vision, players.get(i), players.get(j), seen));
                }
            }
        }
    }
}
