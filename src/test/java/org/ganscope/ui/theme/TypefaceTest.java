package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.text.Text;
import org.junit.jupiter.api.Test;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

class TypefaceTest {
    /** Characters that the font lacks and any system's fonts have. */
    private static final String OF_THE_SYSTEM = "∇ᵢⱼ";

    @Test
    void everySignOfTheWindowsWordsIsInAFont() throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Text.class.getResourceAsStream("messages.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        Font font = Typeface.forCharts(14, false);
        List<String> missing = new ArrayList<>();
        for (String key : words.stringPropertyNames()) {
            words.getProperty(key)
                    .codePoints()
                    .filter(sign -> sign != '\n' && OF_THE_SYSTEM.indexOf(sign) < 0)
                    .filter(sign -> !font.canDisplay(sign))
                    .forEach(sign -> missing.add(key + ": " + Character.toString(sign)));
        }
        assertEquals(List.of(), missing);
    }
}
