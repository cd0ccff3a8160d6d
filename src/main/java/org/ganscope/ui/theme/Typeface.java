package org.ganscope.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The program's own font, Source Sans 3 (SIL Open Font License 1.1), so that the window looks the
 * same everywhere. Its digits are equally wide, so that changing numbers do not move; it has Greek
 * and the signs that the window needs (− → ½ ∂ ‖ and superscripts). Under its family name it falls
 * back to the system's fonts for missing signs (∇). Its word spaces are widened ({@link
 * WordSpaces}).
 */
public final class Typeface {
    public static final String FAMILY = "Source Sans 3";

    private static final String[] FILES = {"SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf"};

    private Typeface() {}

    /** Registers the font with JavaFX. On its thread; further calls do nothing. */
    public static void register() {
        if (Font.getFamilies().contains(FAMILY)) {
            return;
        }
        for (String file : FILES) {
            try (InputStream stream = open(file)) {
                Font.loadFont(stream, 14);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }

    /**
     * Registers the font with AWT, whose metrics charts and rasters use for their labels. On any
     * thread, with or without JavaFX; further calls do nothing.
     */
    public static synchronized void registerForCharts() {
        if (new java.awt.Font(FAMILY, java.awt.Font.PLAIN, 1).getFamily().equals(FAMILY)) {
            return;
        }
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (String file : FILES) {
            try (InputStream stream = open(file)) {
                environment.registerFont(
                        java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream));
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

    /** The font for charts and rasters, in device pixels. */
    public static java.awt.Font forCharts(double size, boolean bold) {
        registerForCharts();
        int style = bold ? java.awt.Font.BOLD : java.awt.Font.PLAIN;
        return new java.awt.Font(FAMILY, style, 1).deriveFont((float) size);
    }

    /** The font file, to be embedded in a document. */
    public static InputStream file(boolean bold) throws IOException {
        return open(FILES[bold ? 1 : 0]);
    }

    private static InputStream open(String file) throws IOException {
        try (InputStream stream = Typeface.class.getResourceAsStream("font/" + file)) {
            if (stream == null) {
                throw new IOException("font/" + file + " is missing from the class path");
            }
            return new ByteArrayInputStream(WordSpaces.widened(stream.readAllBytes()));
        }
    }
}
