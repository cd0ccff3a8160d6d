package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The colours of what D says")
class RampTest {
    /** Enough to see a difference of two backgrounds side by side (CIEDE2000). */
    private static final double TOLD_APART = 15;

    @ParameterizedTest
    @EnumSource
    void runFromEndToEndOverTheMiddle(Theme theme) {
        Ramp ramp = Ramp.score(theme.palette());
        assertEquals(ramp.low(), ramp.at(0));
        assertEquals(ramp.low(), ramp.at(-3));
        assertEquals(ramp.middle(), ramp.at(0.5));
        assertEquals(ramp.high(), ramp.at(1));
    }

    /** As on a projector in a lit hall, which adds its light to every colour. */
    @ParameterizedTest
    @EnumSource
    void areDistinctFromTheirMiddleEvenWithLightOnTheScreen(Theme theme) {
        Ramp ramp = Ramp.score(theme.palette());
        Color grey = Color.gray(0.5);
        for (double place : new double[] {0, 0.4, 0.6, 1}) {
            Color lit = ramp.at(place).interpolate(grey, 0.25);
            double ratio = Contrast.ratio(lit, ramp.middle().interpolate(grey, 0.25));
            double least = place == 0 || place == 1 ? 1.4 : 1.09;
            assertTrue(ratio >= least, theme + " at " + place + ": " + ratio);
        }
    }

    @ParameterizedTest
    @EnumSource
    void growOrFadeEvenlyFromTheMiddleToEitherEnd(Theme theme) {
        for (Ramp ramp : ramps(theme.palette())) {
            double before = 1;
            for (double place = 0.5; place <= 1; place += 0.05) {
                double up = Contrast.ratio(ramp.at(place), ramp.middle());
                double down = Contrast.ratio(ramp.at(1 - place), ramp.middle());
                assertTrue(up >= before || place == 0.5, ramp + " at " + place);
                assertTrue(down > 1 || place == 0.5, ramp + " at " + (1 - place));
                before = up;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void letWordsAndArrowsBeRead(Theme theme) {
        Palette palette = theme.palette();
        for (Ramp ramp : ramps(palette)) {
            for (double place = 0; place <= 1; place += 0.125) {
                Color ground = ramp.at(place);
                assertTrue(
                        Contrast.ratio(palette.text(), ground) >= Contrast.TEXT,
                        palette.text() + " on " + ground);
            }
        }
    }

    /** By its fill, or by its rim where that is darker. */
    @ParameterizedTest
    @EnumSource
    void letDotsBeSeenOnEveryGround(Theme theme) {
        Palette palette = theme.palette();
        Color rim = palette.isDark() ? palette.generator() : palette.generatorText();
        for (Ramp ramp : ramps(palette)) {
            for (double place = 0; place <= 1; place += 0.0625) {
                for (Color dot : new Color[] {palette.data(), rim}) {
                    double ratio = Contrast.ratio(dot, ramp.at(place));
                    assertTrue(ratio >= Contrast.GRAPHICS, dot + " at " + place + ": " + ratio);
                }
            }
        }
    }

    /**
     * On a projector black and nearly black look the same: the background is lighter than its card.
     */
    @Test
    void leaveNoBlackInTheDarkTheme() {
        Palette palette = Palette.dark();
        for (Ramp ramp : ramps(palette)) {
            assertTrue(Contrast.ratio(ramp.middle(), palette.card()) >= 1.25, ramp + "");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areDistinguishableForColourBlindViewers(Theme theme) {
        for (Ramp ramp : ramps(theme.palette())) {
            for (ColourVision vision : ColourVision.values()) {
                apart(vision, ramp.low(), ramp.high());
                apart(vision, ramp.low(), ramp.middle());
                apart(vision, ramp.high(), ramp.middle());
            }
        }
    }

    private static void apart(ColourVision vision, Color a, Color b) {
        double seen = vision.difference(a, b);
        assertTrue(seen >= TOLD_APART, "%s: %s and %s: %.1f".formatted(vision, a, b, seen));
    }

    private static Ramp[] ramps(Palette palette) {
        return new Ramp[] {Ramp.score(palette), Ramp.difference(palette)};
    }
}
