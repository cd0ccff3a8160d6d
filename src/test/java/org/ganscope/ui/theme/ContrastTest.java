package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts and lines are distinguishable from their background, and both sources of the colours agree.
 */
class ContrastTest {
    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadOnCardAndWindow(Theme theme) {
        Palette palette = theme.palette();
        List<Color> grounds = List.of(palette.card(), palette.background(), token(theme, "field"));
        for (Color ground : grounds) {
            for (String ink :
                    List.of(
                            "text",
                            "secondary",
                            "data-text",
                            "generator-text",
                            "discriminator-text",
                            "accent",
                            "good",
                            "warning",
                            "bad")) {
                atLeast(Contrast.TEXT, token(theme, ink), ground, ink);
            }
        }
        atLeast(Contrast.TEXT, token(theme, "on-accent"), palette.accent(), "on accent");
        atLeast(Contrast.TEXT, token(theme, "tip-text"), token(theme, "tip"), "hint");
    }

    @ParameterizedTest
    @EnumSource
    void curvesAndEdgesCanBeSeenOnACard(Theme theme) {
        Palette palette = theme.palette();
        for (Color ink : List.of(palette.data(), palette.generator(), palette.discriminator())) {
            atLeast(Contrast.GRAPHICS, ink, palette.card(), "curve " + ink);
        }
        atLeast(Contrast.GRAPHICS, token(theme, "edge"), palette.card(), "edge");
        atLeast(Contrast.GRAPHICS, token(theme, "focus"), palette.card(), "focus ring");
        atLeast(Contrast.GRAPHICS, token(theme, "focus"), palette.background(), "focus ring");
    }

    @ParameterizedTest
    @EnumSource
    void theStyleSheetRepeatsThePalette(Theme theme) {
        Palette palette = theme.palette();
        Map<String, Color> same =
                Map.ofEntries(
                        Map.entry("data", palette.data()),
                        Map.entry("generator", palette.generator()),
                        Map.entry("discriminator", palette.discriminator()),
                        Map.entry("data-text", palette.dataText()),
                        Map.entry("generator-text", palette.generatorText()),
                        Map.entry("discriminator-text", palette.discriminatorText()),
                        Map.entry("text", palette.text()),
                        Map.entry("secondary", palette.secondary()),
                        Map.entry("card", palette.card()),
                        Map.entry("window", palette.background()),
                        Map.entry("line", palette.line()),
                        Map.entry("accent", palette.accent()),
                        Map.entry("focus", palette.accent()),
                        Map.entry("good", palette.good()),
                        Map.entry("warning", palette.warning()),
                        Map.entry("bad", palette.bad()));
        same.forEach((name, colour) -> assertEquals(colour, token(theme, name), name));
    }

    private static void atLeast(double least, Color ink, Color ground, String what) {
        double ratio = Contrast.ratio(ink, ground);
        assertTrue(ratio >= least, "%s on %s: only %.3f".formatted(what, ground, ratio));
    }

    private static Color token(Theme theme, String name) {
        String file = "tokens-" + theme.name().toLowerCase(Locale.ROOT) + ".css";
        try (InputStream in = Theme.class.getResourceAsStream(file)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher found = Pattern.compile("-gs-" + name + ": (#\\w+|-gs-\\w+);").matcher(css);
            assertTrue(found.find(), name + " in " + file);
            return Color.web(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
