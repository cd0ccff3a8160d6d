package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

class WordSpacesTest {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** The width that a space adds to words, in em. */
    private static double added(char space, boolean bold) {
        Font font = Typeface.forCharts(100, bold);
        return (width("of" + space + "8", font) - width("of8", font)) / 100;
    }

    private static double width(String text, Font font) {
        return new TextLayout(text, font, CONTEXT).getAdvance();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsAreApart(boolean bold) {
        assertEquals(WordSpaces.WORD, added(' ', bold), 0.005);
        assertEquals(WordSpaces.WORD, added('\u00a0', bold), 0.005);
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WordSpaces.widened(new byte[64]));
    }
}
