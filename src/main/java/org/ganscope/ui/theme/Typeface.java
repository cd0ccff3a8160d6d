package org.ganscope.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The program's own font, Source Sans 3 (SIL Open Font License 1.1), so that the window looks the
 * same everywhere. Its digits are equally wide, which keeps changing numbers still; it has Greek
 * and the signs that the window needs (− → ½ ∂ ‖ and superscripts). Named by its family it falls
 * back to the system's fonts for what it lacks (∇, ⟲).
 */
public final class Typeface {
    public static final String FAMILY = "Source Sans 3";

    private static final String[] FILES = {"SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf"};

    private Typeface() {}

    /**
     * Makes the font known to JavaFX and to AWT, with whose metrics JFreeChart lays out labels.
     * Asking again does nothing.
     */
    public static void register() {
        if (Font.getFamilies().contains(FAMILY)) {
            return;
        }
        for (String file : FILES) {
            try (InputStream forScene = open(file);
                    InputStream forCharts = open(file)) {
                Font.loadFont(forScene, 14);
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(
                                java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, forCharts));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            }
        }
    }

    /** The font for a canvas, in logical pixels. */
    public static Font of(double size, boolean bold) {
        return Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Typeface.class.getResourceAsStream("font/" + file);
        if (stream == null) {
            throw new IOException("font/" + file + " is missing from the class path");
        }
        return stream;
    }
}
