package org.ganscope.ui.raster;

import org.ganscope.ui.theme.Typeface;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * Short words on a {@link Raster}, with a halo that keeps them readable on any background. Each
 * word is rendered once and kept, so that numbers can change in every frame.
 */
public final class Lettering {
    /** Words that are kept; percentages and levels are fewer. */
    private static final int MOST = 600;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final double scale;
    private final double halo;
    private final Map<String, Word> words = new HashMap<>();

    /**
     * The coverage of a word by its letters and by its halo, 0…255, and its advance, in device
     * pixels.
     */
    private record Word(int width, int height, byte[] letters, byte[] around, double advance) {}

    /**
     * Letters of one size.
     *
     * @param size of the font, in logical pixels
     * @param halo width of the halo
     * @param scale device pixels per logical pixel
     */
    public Lettering(double size, boolean bold, double halo, double scale) {
        font = Typeface.forCharts(size * scale, bold);
        this.scale = scale;
        this.halo = halo * scale;
    }

    /** Whether these letters are made for a raster with this scale. */
    public boolean fits(Raster raster) {
        return raster.scale() == scale;
    }

    /** The width of a word without its halo, in logical pixels. */
    public double width(String text) {
        return text.isEmpty() ? 0 : word(text).advance / scale;
    }

    /** Writes a word in the middle of a box. */
    public void draw(
            Raster raster, String text, javafx.geometry.Rectangle2D box, int ink, int ground) {
        double x = (box.getMinX() + box.getMaxX()) / 2;
        double y = (box.getMinY() + box.getMaxY()) / 2;
        draw(raster, text, x, y, ink, ground);
    }

    /**
     * Writes a word with its middle at (x, y), in logical pixels.
     *
     * @param ink of the letters, as {@link Argb} makes them
     * @param ground colour of the halo
     */
    public void draw(Raster raster, String text, double x, double y, int ink, int ground) {
        if (!Double.isFinite(x + y) || text.isEmpty()) {
            return;
        }
        PaintRecord record = raster.record();
        if (record != null) {
            record(record, text, x, y, ink, ground);
        }
        Word word = word(text);
        int left = (int) Math.round(x * scale - word.width / 2.0);
        int top = (int) Math.round(y * scale - word.height / 2.0);
        blend(raster, word, word.around, left, top, Pixels.premultiply(ground));
        blend(raster, word, word.letters, left, top, Pixels.premultiply(ink));
    }

    private void record(PaintRecord record, String text, double x, double y, int ink, int ground) {
        Font size = font.deriveFont((float) (font.getSize2D() / scale));
        TextLayout layout = new TextLayout(text, size, CONTEXT);
        Rectangle2D bounds = layout.getBounds();
        float left = (float) (x - bounds.getCenterX());
        float baseline = (float) (y - bounds.getCenterY());
        if (ground >>> 24 != 0) {
            AffineTransform place = AffineTransform.getTranslateInstance(left, baseline);
            record.stroke(layout.getOutline(place), 2 * halo / scale, ground);
        }
        Color colour = new Color(ink, true);
        record.add(to -> {
            to.setPaint(colour);
            to.setFont(size);
            to.drawString(text, left, baseline);
        });
    }

    private static void blend(
            Raster raster, Word word, byte[] cover, int left, int top, int colour) {
        int fromColumn = Math.max(left, raster.clipLeft());
        int toColumn = Math.min(left + word.width, raster.clipRight());
        int fromRow = Math.max(top, raster.clipTop());
        int toRow = Math.min(top + word.height, raster.clipBottom());
        if (fromColumn >= toColumn || fromRow >= toRow) {
            return;
        }
        Pixels pixels = raster.pixels();
        for (int row = fromRow; row < toRow; row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                int share = cover[(row - top) * word.width + column - left] & 0xFF;
                if (share > 0) {
                    pixels.blend(row * pixels.width() + column, colour, share);
                }
            }
        }
        pixels.mark(fromColumn, fromRow, toColumn, toRow);
    }

    private Word word(String text) {
        if (words.size() > MOST) {
            words.clear();
        }
        return words.computeIfAbsent(text, this::drawn);
    }

    private Word drawn(String text) {
        TextLayout layout = new TextLayout(text, font, CONTEXT);
        Rectangle2D bounds = layout.getBounds();
        int margin = (int) Math.ceil(halo) + 1;
        int width = (int) Math.ceil(bounds.getWidth()) + 2 * margin;
        int height = (int) Math.ceil(bounds.getHeight()) + 2 * margin;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        layout.draw(graphics, (float) (margin - bounds.getX()), (float) (margin - bounds.getY()));
        graphics.dispose();
        byte[] letters = new byte[width * height];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) image.getRaster().getSample(i % width, i / width, 0);
        }
        byte[] around = spread(letters, width, height);
        return new Word(width, height, letters, around, layout.getAdvance());
    }

    /**
     * The letters enlarged by the halo: the greatest coverage around each pixel, fading at the
     * edge.
     */
    private byte[] spread(byte[] letters, int width, int height) {
        byte[] around = new byte[letters.length];
        int reach = (int) Math.ceil(halo);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double most = 0;
                for (int y = Math.max(0, row - reach);
                        y <= Math.min(height - 1, row + reach);
                        y++) {
                    for (int x = Math.max(0, column - reach);
                            x <= Math.min(width - 1, column + reach);
                            x++) {
                        double near = halo + 0.5 - Math.hypot(x - column, y - row);
                        most =
                                Math.max(
                                        most,
                                        Math.clamp(near, 0, 1) * (letters[y * width + x] & 0xFF));
                    }
                }
                around[row * width + column] = (byte) (int) most;
            }
        }
        return around;
    }
}
