package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The colours of what D says")
class RampTest {
    /** Enough to see a difference of two pale grounds side by side. */
    private static final double TOLD_APART = 0.1;

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
    void standOutFromTheirMiddleThoughLightFallsOnTheScreen(Theme theme) {
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

    /** A dot in the colour of its own ground melts into it, but for its rim. */
    @ParameterizedTest
    @EnumSource
    void letTheOtherDotsBeSeen(Theme theme) {
        Palette palette = theme.palette();
        Ramp ramp = Ramp.score(palette);
        assertTrue(Contrast.ratio(palette.data(), ramp.low()) >= Contrast.GRAPHICS, "blue");
        assertTrue(Contrast.ratio(palette.data(), ramp.middle()) >= Contrast.GRAPHICS, "blue");
        double orange = palette.isDark() ? Contrast.GRAPHICS : 1.7;
        assertTrue(Contrast.ratio(palette.generator(), ramp.high()) >= orange, "orange");
        assertTrue(Contrast.ratio(palette.generator(), palette.card()) >= 2.9, "rim");
    }

    @ParameterizedTest
    @EnumSource
    void areToldApartByColourBlindViewers(Theme theme) {
        for (Ramp ramp : ramps(theme.palette())) {
            for (boolean lacksRed : new boolean[] {true, false}) {
                double[] low = seen(ramp.low(), lacksRed);
                double[] high = seen(ramp.high(), lacksRed);
                double[] middle = seen(ramp.middle(), lacksRed);
                assertTrue(distance(low, high) > TOLD_APART, ramp + " " + distance(low, high));
                assertTrue(distance(low, middle) > TOLD_APART, ramp + " low");
                assertTrue(distance(high, middle) > TOLD_APART, ramp + " high");
            }
        }
    }

    private static Ramp[] ramps(Palette palette) {
        return new Ramp[] {Ramp.score(palette), Ramp.difference(palette)};
    }

    /** What a viewer without long or without middle cones sees (Machado et al. 2009). */
    private static double[] seen(Color colour, boolean lacksRed) {
        double[][] m =
                lacksRed
                        ? new double[][] {
                            {0.152286, 1.052583, -0.204868},
                            {0.114503, 0.786281, 0.099216},
                            {-0.003882, -0.048116, 1.051998}
                        }
                        : new double[][] {
                            {0.367322, 0.860646, -0.227968},
                            {0.280085, 0.672501, 0.047413},
                            {-0.011820, 0.042940, 0.968881}
                        };
        double[] rgb = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                out[i] += m[i][j] * rgb[j];
            }
        }
        return out;
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }
}
